import type { ReactNode } from 'react'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  words: ConsoleWords
  onForget: () => void
  onReopen: () => void
  children: ReactNode
}

/** What is left of a call that has ended: its transcript, until it is forgotten. */
export function EndedCall({ words, onForget, onReopen, children }: Props) {
  return (
    <div className="ended">
      <p>{words.endedText}</p>
      {children}
      <div className="ended-ways">
        <button type="button" className="small-button" onClick={onReopen}>
          <span>{words.reopen}</span>
          <KeyHint shown="⌫" />
        </button>
        <button type="button" className="small-button" onClick={onForget}>
          <span>{words.forget}</span>
          <KeyHint shown="X X" />
        </button>
      </div>
    </div>
  )
}
