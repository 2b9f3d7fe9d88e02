import type { Ref } from 'react'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import type { Entry } from '../desk/entry.ts'
import { hasLongWord } from '../break-long-words.ts'
import { useUncontrolledText } from '../use-uncontrolled-text.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  entry: Entry
  words: ConsoleWords
  /** Called at every letter with a function that reads the field. */
  onType: (read: () => string) => void
  /** Called when the field loses focus or unmounts. */
  onLeave: () => void
  ref: Ref<HTMLTextAreaElement>
}

/**
 * The agent's notes on a call. The field is uncontrolled, because passing on a megabyte at every letter would be slow;
 * it is remounted for every call.
 */
export function CallNotes({ entry, words, onType, onLeave, ref }: Props) {
  const { call } = entry
  return (
    <section className="notes" aria-labelledby="notes-label">
      <label htmlFor="notes" className="side-label" id="notes-label">
        <span>{words.notes}</span>
        <KeyHint shown="S" />
      </label>
      <Field key={call.id} entry={entry} onType={onType} onLeave={onLeave} ref={ref} />
      <p id="notes-hint" className="quiet">
        <span>{words.notesHint}</span> <span>{`${words.keptShort}.`}</span>
      </p>
    </section>
  )
}

function Field({ entry, onType, onLeave, ref }: Omit<Props, 'words'>) {
  const { initial, own } = useUncontrolledText<HTMLTextAreaElement>(
    entry.call.notes,
    entry.drawing,
    ref,
    onLeave,
  )
  return (
    <textarea
      id="notes"
      ref={own}
      aria-describedby="notes-hint"
      data-long-word={hasLongWord(initial) ? '' : undefined}
      defaultValue={initial}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      onChange={event => {
        const field = event.target
        onType(() => field.value)
      }}
      onBlur={onLeave}
    />
  )
}
