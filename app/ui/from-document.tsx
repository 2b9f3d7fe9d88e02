import type { StepText } from '../../machines/content.ts'
import { Citation } from './citation.tsx'
import type { Guide } from './guide.ts'
import { Texts } from './texts.tsx'

type Props = { text: StepText; guide: Guide; heading: string }

/** Why, what the document does not say and the section it comes from: one tap away. */
export function FromDocument({ text, guide, heading }: Props) {
  return (
    <details className="folded from-document">
      <summary>{heading}</summary>
      <Texts texts={text.silent} guide={guide} className="silent" />
      <Texts texts={text.why} guide={guide} className="why" />
      <Texts texts={text.open} guide={guide} heading={guide.words.openHeading} className="open" />
      <Citation sections={text.sections} guide={guide} />
    </details>
  )
}
