import type { OutsideNote } from '../../machines/content.ts'
import type { Guide } from './guide.ts'

type Props = { notes: readonly OutsideNote[]; guide: Guide }

/** Notes from outside the document, set apart, each with its source and date. */
export function OutsideNotes({ notes, guide }: Props) {
  return notes.map(note => (
    <div
      key={note.id}
      className="outside-note"
      role="note"
      aria-label={headingOf(note, guide)}
      data-note={note.id}
    >
      <p className="outside-note-heading">{headingOf(note, guide)}</p>
      <NoteBody note={note} guide={guide} />
    </div>
  ))
}

/** The heading of a note: that it is from outside, and its subject. */
export function headingOf({ heading }: OutsideNote, { words }: Guide): string {
  return heading === undefined ? words.outsideHeading : `${words.outsideHeading}: ${heading}`
}

/** The text of a note, with its source and date. */
export function NoteBody({ note, guide }: { note: OutsideNote; guide: Guide }) {
  return (
    <>
      <p>{note.text}</p>
      <p className="outside-note-source">
        <span>{`${guide.words.source}: ${note.source}`}</span>
        {note.date === null ? null : (
          <time dateTime={note.date}>{`, ${readableDate(note.date)}`}</time>
        )}
      </p>
    </>
  )
}

/** A date as 29.04.2024, the same in all languages: browsers lack date formats for some of them. */
export function readableDate(date: string): string {
  return date.split('-').reverse().join('.')
}
