import { useRef } from 'react'
import type { DragEvent, RefObject } from 'react'

type Props = { word: string; onPick: (name: string) => void }

/** A button that opens the file dialog. */
export function PickFile({ word, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="pick-file" onClick={() => input.current?.click()}>
        <span>{word}</span>
      </button>
      <FileInput word={word} onPick={onPick} ref={input} />
    </>
  )
}

/** The file input. Only the file's name is read, and the choice is cleared. */
export function FileInput({
  word,
  onPick,
  ref,
}: Props & { ref: RefObject<HTMLInputElement | null> }) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      tabIndex={-1}
      aria-label={word}
      onChange={event => {
        const name = event.target.files?.[0]?.name
        event.target.value = ''
        if (name !== undefined) onPick(name)
      }}
    />
  )
}

/** The name of a dropped file; undefined where no file was dropped. */
export function droppedName({ dataTransfer }: DragEvent): string | undefined {
  return dataTransfer.files[0]?.name
}
