import { useRef } from 'react'
import type { DragEvent, RefObject } from 'react'

type Props = { word: string; onPick: (name: string) => void }

/** Lets a person pick a file. */
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

/** Of a file nothing but its name is looked at, and the choice is forgotten. */
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

/** The name of a file that was dropped; undefined where something else was. */
export function droppedName({ dataTransfer }: DragEvent): string | undefined {
  return dataTransfer.files[0]?.name
}
