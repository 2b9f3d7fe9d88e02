import type { ProofNote } from '../../machines/proof-text.ts'
import { readableDate } from '../ui/outside-notes.tsx'
import type { ProofParts } from './proof-parts.ts'
import { StepLink } from './step-link.tsx'

/** The notes from outside the document, each with its source, its date, and the steps that show it. */
export function Notes(parts: ProofParts) {
  const { proof, words } = parts
  return (
    <section aria-labelledby="outside">
      <h2 id="outside">{words.outside}</h2>
      <p>{words.outsideLead}</p>
      {proof.notes.map(note => (
        <Note key={note.id} note={note} {...parts} />
      ))}
    </section>
  )
}

function Note({ note, proof, words, guide }: ProofParts & { note: ProofNote }) {
  return (
    <div className="proof-note" data-old={note.isOld ? '' : undefined}>
      <p>{note.text}</p>
      <p className="proof-source">
        <span>{`${words.source}: ${note.source}, `}</span>
        {note.date === null ? (
          <span>{words.undated}</span>
        ) : (
          <time dateTime={note.date}>{readableDate(note.date)}</time>
        )}
      </p>
      {note.isOld ? <p className="proof-old">{words.old}</p> : null}
      <p className="proof-source">{`${words.shownOn}:`}</p>
      <ul>
        {proof.steps.map(step =>
          step.notes.includes(note.id) ? (
            <li key={step.id}>
              <StepLink step={step} guide={guide} />
            </li>
          ) : null,
        )}
      </ul>
    </div>
  )
}
