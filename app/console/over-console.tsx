import { ByHandDialog } from './parts/by-hand-dialog.tsx'
import { KeysDialog } from './parts/keys-dialog.tsx'
import { FinderDialog } from './parts/finder-dialog.tsx'
import type { ConsoleState } from './use-console.ts'

type Props = { state: ConsoleState; onJump: (step: string) => void }

/** What stands over the console for a moment. */
export function OverConsole({ state, onJump }: Props) {
  const { over, seat, choices, choose, setOver } = state
  const { words, text } = seat.own
  const close = () => setOver(undefined)
  if (over?.kind === 'keys') {
    return (
      <KeysDialog
        words={words}
        isOn={choices.keys}
        onSwitch={keys => choose({ keys })}
        onClose={close}
      />
    )
  }
  if (over?.kind === 'finder') {
    return (
      <FinderDialog
        seat={seat}
        onChoose={step => {
          close()
          onJump(step)
        }}
        onClose={close}
      />
    )
  }
  if (over?.kind === 'by-hand') {
    return (
      <ByHandDialog
        heading={words.transcript}
        hint={text.words.copyByHand}
        closeWord={words.close}
        text={over.text}
        onClose={close}
      />
    )
  }
  return null
}
