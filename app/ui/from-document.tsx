import type { StepText } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { Citation } from './citation.tsx'
import { Texts } from './texts.tsx'

type Props = { text: StepText; guide: Guide }

/** What the document says to a question, one tap away: nobody has to read it to answer. */
export function FromDocument({ text, guide }: Props) {
  return (
    <details className="folded from-document">
      <summary>{guide.words.fromDocument}</summary>
      <Texts texts={text.why} guide={guide} />
      <Texts texts={text.open} guide={guide} heading={guide.words.openHeading} />
      <Citation sections={text.sections} guide={guide} />
    </details>
  )
}
