import type { OutsideNote } from '../../../machines/content.ts'
import type { Guide } from '../guide.ts'
import { NoteBody, headingOf } from '../outside-notes.tsx'

type Props = { notes: readonly OutsideNote[]; guide: Guide }

/** Notes from outside the document that are one tap away: they need not stand before an answer. */
export function FoldedNotes({ notes, guide }: Props) {
  return notes.map(note => (
    <details key={note.id} className="folded outside-note" data-note={note.id}>
      <summary className="outside-note-heading">{headingOf(note, guide)}</summary>
      <NoteBody note={note} guide={guide} />
    </details>
  ))
}
