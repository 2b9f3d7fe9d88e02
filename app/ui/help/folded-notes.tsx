import type { OutsideNote } from '../../../machines/content.ts'
import type { Guide } from '../guide.ts'
import { NoteBody, headingOf } from '../outside-notes.tsx'

type Props = { notes: readonly OutsideNote[]; guide: Guide }

/** Outside notes in closed `<details>`. */
export function FoldedNotes({ notes, guide }: Props) {
  return notes.map(note => (
    <details key={note.id} className="folded outside-note" data-note={note.id}>
      <summary className="outside-note-heading">{headingOf(note, guide)}</summary>
      <NoteBody note={note} guide={guide} />
    </details>
  ))
}
