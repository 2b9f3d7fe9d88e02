import type { ReactNode } from 'react'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'

type Props = { words: ConsoleWords; children: ReactNode }

/** An ended call: its transcript, until it is forgotten. */
export function EndedCall({ words, children }: Props) {
  return (
    <div className="ended">
      <p>{words.endedText}</p>
      {children}
    </div>
  )
}
