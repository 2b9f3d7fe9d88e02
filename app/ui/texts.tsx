import type { Rich } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { RichText } from './rich-text.tsx'

type Props = { texts: readonly Rich[]; guide: Guide; heading?: string; className?: string }

/** Paragraphs under an optional heading; nothing when there are none. */
export function Texts({ texts, guide, heading, className }: Props) {
  if (texts.length === 0) return null
  return (
    <section className={className}>
      {heading === undefined ? null : <h2>{heading}</h2>}
      {texts.map((text, index) => (
        <p key={index}>
          <RichText rich={text} guide={guide} />
        </p>
      ))}
    </section>
  )
}
