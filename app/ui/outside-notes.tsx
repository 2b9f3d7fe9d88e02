import type { OutsideNote } from '../../machines/content.ts'
import type { Guide } from './guide.ts'

type Props = { notes: readonly OutsideNote[]; guide: Guide }

/** What is not from the document, visibly apart and read by everyone, each note with its source and date. */
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

/** Says that it is from outside, and what it is about where the note tells. */
export function headingOf({ heading }: OutsideNote, { words }: Guide): string {
  return heading === undefined ? words.outsideHeading : `${words.outsideHeading}: ${heading}`
}

/** What a note says, with its source and date. */
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

/** 2024-04-29 as 29.04.2024, the same in all languages; a browser does not know the dates of each. */
export function readableDate(date: string): string {
  return date.split('-').reverse().join('.')
}
