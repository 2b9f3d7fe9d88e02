import { ByHandDialog } from './parts/by-hand-dialog.tsx'
import { FinderPalette } from './parts/finder-palette.tsx'
import { KeysDialog } from './parts/keys-dialog.tsx'
import { MapDialog } from './parts/map-dialog.tsx'
import type { ConsoleState } from './use-console.ts'

type Props = { state: ConsoleState; onJump: (step: string) => void }

/** The console's modal dialogs, one at a time. */
export function ConsoleDialogs({ state, onJump }: Props) {
  const { dialog, callView, choices, choose, setDialog } = state
  const { words, text } = callView.own
  const close = () => setDialog(undefined)
  const jump = (step: string) => {
    close()
    onJump(step)
  }
  switch (dialog?.kind) {
    case 'keys':
      return (
        <KeysDialog
          words={words}
          isOn={choices.keys}
          onSwitch={keys => choose({ keys })}
          onClose={close}
        />
      )
    case 'finder':
      return <FinderPalette callView={callView} onChoose={jump} onClose={close} />
    case 'map':
      return <MapDialog callView={callView} onJump={jump} onClose={close} />
    case 'by-hand':
      return (
        <ByHandDialog
          heading={words.transcript}
          hint={text.words.copyByHand}
          closeWord={words.close}
          text={dialog.text}
          onClose={close}
        />
      )
    case undefined:
      return null
  }
}
