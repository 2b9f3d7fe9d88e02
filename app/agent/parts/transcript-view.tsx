import type { Outcome } from '../../../machines/calls/call.ts'
import { transcribe } from '../../../machines/calls/transcript.ts'
import { ScrollRegion } from '../../parts/scroll-region.tsx'
import { runningLength } from '../desk/entry.ts'
import type { Clock } from '../desk/entry.ts'
import { colleagueLinks } from '../seat.ts'
import type { Seat } from '../seat.ts'
import { saveFile } from '../save-file.ts'
import { writeJson } from '../transcript/json.ts'
import { writeMarkdown } from '../transcript/markdown.ts'
import { writePlain } from '../transcript/plain.ts'
import { wordTranscript } from '../transcript/worded.ts'
import { KeyHint } from './key-hint.tsx'
import { OutcomeChoice } from './outcome-choice.tsx'

type Props = {
  seat: Seat
  clock: Clock
  /** The call has ended: the digits choose its outcome. */
  isEnded: boolean
  onCopy: (text: string) => void
  onSettle: (outcome: Outcome) => void
}

/** The call as it will stand in a ticket, and the ways to take it there. */
export function TranscriptView({ seat, clock, isEnded, onCopy, onSettle }: Props) {
  const { words } = seat.own
  const transcript = transcriptOf(seat, clock)
  const links = colleagueLinks(seat)
  const worded = wordTranscript(transcript, seat.own, links)
  const plain = writePlain(worded)
  const file = `eds-guide-${transcript.about.code}`
  return (
    <div className="transcript">
      <OutcomeChoice
        words={words}
        chosen={transcript.outcome}
        hasKeys={isEnded}
        onChoose={onSettle}
      />
      <ScrollRegion className="transcript-text" label={words.transcript}>
        <pre>{plain}</pre>
      </ScrollRegion>
      <div className="transcript-tools">
        <button type="button" className="small-button" onClick={() => onCopy(plain)}>
          <span>{words.copyTranscript}</span>
          <KeyHint shown="C" />
        </button>
        <button
          type="button"
          className="small-button"
          onClick={() => onCopy(writeMarkdown(worded))}
        >
          <span>{words.copyMarkdown}</span>
        </button>
        <button type="button" className="small-button" onClick={() => onCopy(worded.subject)}>
          <span>{words.copySubject}</span>
        </button>
        <button
          type="button"
          className="small-button"
          onClick={() => saveFile(`${file}.txt`, 'text/plain', `${plain}\n`)}
        >
          <span>{words.saveText}</span>
        </button>
        <button
          type="button"
          className="small-button"
          onClick={() =>
            saveFile(`${file}.json`, 'application/json', writeJson(transcript, seat.own, links))
          }
        >
          <span>{words.saveData}</span>
        </button>
      </div>
    </div>
  )
}

/** The transcript of the call on the screen, as plain text in the agent's language. */
export function plainTranscript(seat: Seat, clock: Clock): string {
  return writePlain(wordTranscript(transcriptOf(seat, clock), seat.own, colleagueLinks(seat)))
}

function transcriptOf({ flow, entry }: Seat, clock: Clock) {
  return transcribe(flow, entry.call, runningLength(entry, clock))
}
