import { hasLongWord } from '../break-long-words.ts'
import { Dialog } from './dialog.tsx'

type Props = { heading: string; hint: string; closeWord: string; text: string; onClose: () => void }

/** A dialog with a selected text to copy by hand, where the browser refuses the clipboard. */
export function ByHandDialog({ heading, hint, closeWord, text, onClose }: Props) {
  return (
    <Dialog kind="by-hand" heading={heading} closeWord={closeWord} onClose={onClose}>
      <label className="by-hand">
        <span>{hint}</span>
        <textarea
          readOnly
          rows={12}
          value={text}
          data-long-word={hasLongWord(text) ? '' : undefined}
          ref={field => field?.select()}
        />
      </label>
    </Dialog>
  )
}
