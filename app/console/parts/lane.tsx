import type { Rich } from '../../../machines/content.ts'
import type { Guide } from '../../ui/guide.ts'
import { RichText } from '../../ui/rich-text.tsx'

type Line = { rich: Rich; guide: Guide }
type Props = {
  name: 'say' | 'check'
  heading: string
  /** What the caller hears, in the caller's language. */
  said: Line
  /** The same in the agent's language, when both are shown. */
  beside: Line | undefined
}

/** What to say or to ask at a step. */
export function Lane({ name, heading, said, beside }: Props) {
  return (
    <section className={`lane lane-${name}`} aria-labelledby={`lane-${name}`} data-lane={name}>
      <h2 id={`lane-${name}`}>{heading}</h2>
      <div className={beside ? 'lane-texts lane-two' : 'lane-texts'}>
        <p lang={said.guide.language}>
          <RichText rich={said.rich} guide={said.guide} />
        </p>
        {beside ? (
          <p className="lane-beside" lang={beside.guide.language}>
            <RichText rich={beside.rich} guide={beside.guide} />
          </p>
        ) : null}
      </div>
    </section>
  )
}
