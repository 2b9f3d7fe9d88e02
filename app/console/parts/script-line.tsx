import type { Rich } from '../../../machines/content.ts'
import type { Guide } from '../../ui/guide.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { inLanguage } from '../../platform/languages.ts'

type Line = { rich: Rich; guide: Guide }
type Props = {
  name: 'say' | 'check'
  heading: string
  /** In the caller's language. */
  said: Line
  /** In the agent's language, when both are shown. */
  own: Line | undefined
}

/** A line to say or to ask; the agent's language below the caller's. */
export function ScriptLine({ name, heading, said, own }: Props) {
  return (
    <section
      className={`script script-${name}`}
      aria-labelledby={`script-${name}`}
      data-lane={name}
    >
      <h2 id={`script-${name}`}>{heading}</h2>
      <p {...inLanguage(said.guide.language)}>
        <RichText rich={said.rich} guide={said.guide} />
      </p>
      {own ? (
        <p className="script-own" {...inLanguage(own.guide.language)}>
          <RichText rich={own.rich} guide={own.guide} />
        </p>
      ) : null}
    </section>
  )
}
