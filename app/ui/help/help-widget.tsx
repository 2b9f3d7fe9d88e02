import type { Language, StepText } from '../../../machines/content.ts'
import type { StepKind } from '../../../machines/graph.ts'
import type { HelpText } from '../../../machines/help-text.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'
import { Drawn } from '../pictures/drawn.tsx'
import { Folded } from './folded.tsx'
import { ReadAloudButton } from './read-aloud-button.tsx'
import { GlossaryList } from './glossary-list.tsx'
import { GlossaryTooltip } from './glossary-tooltip.tsx'

/**
 * The kinds of help: a picture, a glossary tooltip, the glossary of a step, its closed `<details>`, the read-aloud
 * button.
 */
export type HelpProps = { language: Language } & (
  | { kind: 'picture'; id: string }
  | { kind: 'tip'; term: string; id: string; words: PageWords; close: (isOpen: false) => void }
  | { kind: 'terms'; step: string; words: PageWords; isUnlinked?: boolean }
  | {
      kind: 'folded'
      step: string
      stepKind: StepKind
      words: PageWords
      base: string
      /** The page has no glossary, so a term must not link to it. */
      isUnlinked: boolean
    }
  | { kind: 'voice'; step: string; text: StepText; words: PageWords }
)

/** Renders a kind of help. */
export function HelpWidget({ help, ...props }: HelpProps & { help: HelpText }) {
  switch (props.kind) {
    case 'picture':
      return <Drawn id={props.id} help={help} />
    case 'tip':
      return (
        <GlossaryTooltip
          term={props.term}
          id={props.id}
          words={props.words}
          help={help}
          close={props.close}
        />
      )
    case 'terms':
      return (
        <GlossaryList
          step={props.step}
          words={props.words}
          help={help}
          isUnlinked={props.isUnlinked === true}
        />
      )
    case 'folded':
      return <Folded {...props} help={help} />
    case 'voice':
      return <ReadAloudButton {...props} help={help} />
  }
}
