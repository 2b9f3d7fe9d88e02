import { useId, useLayoutEffect, useRef } from 'react'
import type { ReactNode } from 'react'

type Props = { heading: string; closeWord: string; onClose: () => void; children: ReactNode }

/** A dialog over the console. The browser keeps the focus in it, and Escape closes it. */
export function Dialog({ heading, closeWord, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before the effects of what stands in it: a field may take the focus only when it can be seen.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog?.open === false) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} className="console-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{heading}</h2>
      {children}
      {/* Last, so that the focus goes to what the dialog is for. */}
      <button type="button" className="small-button dialog-close" onClick={onClose}>
        <span>{closeWord}</span>
      </button>
    </dialog>
  )
}
