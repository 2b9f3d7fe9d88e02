import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

type Props = { heading: string; closeWord: string; onClose: () => void; children: ReactNode }

/** A dialog over the console. The browser keeps the focus in it, and Escape closes it. */
export function Dialog({ heading, closeWord, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (dialog?.open === false) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    <dialog ref={ref} className="console-dialog" aria-labelledby={id} onClose={onClose}>
      <div className="panel-head">
        <h2 id={id}>{heading}</h2>
        <button type="button" className="small-button" onClick={onClose}>
          <span>{closeWord}</span>
        </button>
      </div>
      {children}
    </dialog>
  )
}
