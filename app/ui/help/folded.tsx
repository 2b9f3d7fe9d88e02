import type { Language } from '../../../machines/content.ts'
import type { StepKind } from '../../../machines/graph.ts'
import type { HelpText } from '../../../machines/help-text.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'
import type { Guide } from '../guide.ts'
import { FoldedNotes } from './folded-notes.tsx'
import { FromDocument } from './from-document.tsx'

type Props = {
  step: string
  stepKind: StepKind
  language: Language
  words: PageWords
  base: string
  isUnlinked: boolean
  help: HelpText
}

/** The closed `<details>` of a step: outside notes, reasons, and the document's section. */
export function Folded({ step, stepKind, language, words, base, isUnlinked, help }: Props) {
  const text = help.folded[step]
  if (text === undefined) return null
  const guide: Guide = { language, words, base, ...(isUnlinked ? { hasNoTermList: true } : {}) }
  return (
    <>
      <FoldedNotes notes={text.notes} guide={guide} />
      {stepKind === 'end' ? null : (
        <FromDocument kind={stepKind} text={text} words={help.words} guide={guide} />
      )}
    </>
  )
}
