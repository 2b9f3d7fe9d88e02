import type { AidsText, Language, StepText } from '../../../machines/content.ts'
import type { PageWords } from '../../../machines/interface-words.generated.ts'
import { Drawn } from '../pictures/drawn.tsx'
import { Listen } from './listen.tsx'
import { TermList } from './term-list.tsx'
import { TermTip } from './term-tip.tsx'

/** The aids: a picture, the meaning of one term, the terms of a step, a voice that reads the step. */
export type AidProps = { language: Language } & (
  | { kind: 'picture'; id: string }
  | { kind: 'tip'; term: string; id: string; words: PageWords; close: (isOpen: false) => void }
  | { kind: 'terms'; step: string; words: PageWords; isUnlinked?: boolean }
  | { kind: 'voice'; text: StepText; words: PageWords }
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
    case 'voice':
      return <Listen language={props.language} text={props.text} words={props.words} aids={aids} />
  }
}
