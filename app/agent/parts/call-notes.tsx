import { useState } from 'react'
import type { Ref } from 'react'
import type { ConsoleWords } from '../../../content/words.generated.ts'
import type { Entry } from '../desk/entry.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  entry: Entry
  words: ConsoleWords
  onNote: (notes: string) => void
  ref: Ref<HTMLTextAreaElement>
}

/**
 * The agent's notes on a call. The field keeps its own text: a megabyte of it would be too much to
 * hand through React at every letter. It is made anew for every call.
 */
export function CallNotes({ entry, words, onNote, ref }: Props) {
  const { call, drawing } = entry
  return (
    <section className="notes" aria-label={words.notes}>
      <label htmlFor="notes" className="notes-label">
        <span>{words.notes}</span>
        <KeyHint shown="S" />
      </label>
      <Field key={`${call.id}/${drawing}`} first={call.notes} onNote={onNote} ref={ref} />
      <p id="notes-hint" className="quiet">
        {words.notesHint}
      </p>
    </section>
  )
}

type FieldProps = Pick<Props, 'onNote' | 'ref'> & { first: string }

function Field({ first, onNote, ref }: FieldProps) {
  // React would write a new default into the field at every letter.
  const [initial] = useState(first)
  return (
    <textarea
      id="notes"
      ref={ref}
      aria-describedby="notes-hint"
      defaultValue={initial}
      autoComplete="off"
      spellCheck={false}
      onChange={event => onNote(event.target.value)}
    />
  )
}
