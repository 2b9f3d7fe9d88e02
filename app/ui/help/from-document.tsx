import type { StepKind } from '../../../machines/graph.ts'
import type { FoldedText } from '../../../machines/help-text.ts'
import type { HelpWords } from '../../../machines/interface-words.generated.ts'
import { Citation } from '../citation.tsx'
import type { Guide } from '../guide.ts'
import { Texts } from '../texts.tsx'

type Props = { kind: StepKind; text: FoldedText; words: HelpWords; guide: Guide }

/** Reasons, what the document does not say, and its section, in closed `<details>`. */
export function FromDocument({ kind, text, words, guide }: Props) {
  return (
    <details className="folded from-document">
      <summary>{headingFor(kind, words)}</summary>
      <Texts texts={text.silent} guide={guide} className="silent" />
      <Texts texts={text.why} guide={guide} className="why" />
      <Texts texts={text.open} guide={guide} heading={words.openHeading} className="open" />
      <Citation sections={text.sections} guide={guide} />
    </details>
  )
}

/** The heading by the kind of step. */
function headingFor(kind: StepKind, words: HelpWords): string {
  if (kind === 'solution') return words.whyHeading
  return kind === 'limit' ? words.silentHeading : words.fromDocument
}
