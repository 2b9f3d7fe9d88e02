import { useId, useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

type Props = {
  /** The kind of dialog, for its style. */
  kind: 'keys' | 'finder' | 'map' | 'by-hand'
  heading: string
  closeWord: string
  onClose: () => void
  onKeyDown?: (event: KeyboardEvent) => void
  children: ReactNode
}

/** A modal dialog. The browser traps the focus in it, and Escape closes it. */
export function Dialog({ kind, heading, closeWord, onClose, onKeyDown, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Opened before the effects of the children run: a field can only be focused while it is visible.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog?.open === false) dialog.showModal()
    return () => dialog?.close()
  }, [])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- key events of the children bubble up
    // to it
    <dialog
      ref={ref}
      className={`console-dialog ${kind}-dialog`}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <h2 id={id}>{heading}</h2>
      {children}
      {/* Last, so that the focus goes to the dialog's content first. */}
      <button type="button" className="small-button dialog-close" onClick={onClose}>
        <span>{closeWord}</span>
      </button>
    </dialog>
  )
}
