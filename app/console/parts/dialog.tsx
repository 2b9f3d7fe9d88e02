import { useId, useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

type Props = {
  /** Which dialog it is, for its style. */
  kind: 'keys' | 'finder' | 'map' | 'by-hand'
  heading: string
  closeWord: string
  onClose: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode
}

/** A dialog over the console. The browser keeps the focus in it, and Escape closes it. */
export function Dialog({ kind, heading, closeWord, onClose, onKeyDown, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Before the effects of what stands in it: a field may take the focus only when it can be seen.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog?.open === false) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of what stands in it bubble up to it
    <dialog
      ref={ref}
      className={`console-dialog ${kind}-dialog`}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <h2 id={id}>{heading}</h2>
      {children}
      {/* Last, so that the focus goes to what the dialog is for. */}
      <button type="button" className="small-button dialog-close" onClick={onClose}>
        <span>{closeWord}</span>
      </button>
    </dialog>
  )
}
