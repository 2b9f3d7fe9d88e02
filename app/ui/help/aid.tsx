import type { AidsText, Language, StepKind, StepText } from '../../../machines/content.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'
import { Drawn } from '../pictures/drawn.tsx'
import { Folded } from './folded.tsx'
import { Listen } from './listen.tsx'
import { TermList } from './term-list.tsx'
import { TermTip } from './term-tip.tsx'

/** The aids: a picture, the meaning of one term, the terms of a step, what is folded under it, a voice that reads it. */
export type AidProps = { language: Language } & (
  | { kind: 'picture'; id: string }
  | { kind: 'tip'; term: string; id: string; words: PageWords; close: (isOpen: false) => void }
  | { kind: 'terms'; step: string; words: PageWords; isUnlinked?: boolean }
  | {
      kind: 'folded'
      step: string
      stepKind: StepKind
      words: PageWords
      base: string
      /** No list of terms stands on the page, so a term must not link to one. */
      isUnlinked: boolean
    }
  | { kind: 'voice'; step: string; text: StepText; words: PageWords }
)

/** Draws an aid. */
export function Aid({ aids, ...props }: AidProps & { aids: AidsText }) {
  switch (props.kind) {
    case 'picture':
      return <Drawn id={props.id} aids={aids} />
    case 'tip':
      return (
        <TermTip
          term={props.term}
          id={props.id}
          words={props.words}
          aids={aids}
          close={props.close}
        />
      )
    case 'terms':
      return (
        <TermList
          step={props.step}
          words={props.words}
          aids={aids}
          isUnlinked={props.isUnlinked === true}
        />
      )
    case 'folded':
      return <Folded {...props} aids={aids} />
    case 'voice':
      return <Listen {...props} aids={aids} />
  }
}
