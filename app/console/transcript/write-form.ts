import { transcribe } from '../../../machines/calls/transcript.ts'
import { runningLength } from '../desk/entry.ts'
import type { Clock } from '../desk/entry.ts'
import { colleagueLinks } from '../call-view.ts'
import type { CallView } from '../call-view.ts'
import { writeJson } from './json.ts'
import { writeMarkdown } from './markdown.ts'
import { writePlain } from './plain.ts'
import { wordTranscript } from './worded.ts'

/** The formats of a transcript. */
export type Form = 'plain' | 'markdown' | 'subject' | 'json'

/** The transcript of the active call, as data. */
export function transcriptOf({ flow, entry }: CallView, clock: Clock) {
  return transcribe(flow, entry.call, runningLength(entry, clock))
}

/** Writes the transcript of the active call in the agent's language. */
export function writeForm(form: Form, callView: CallView, clock: Clock): string {
  const transcript = transcriptOf(callView, clock)
  const links = colleagueLinks(callView)
  if (form === 'json') return writeJson(transcript, callView.own, links)
  const worded = wordTranscript(transcript, callView.own, links)
  if (form === 'subject') return worded.subject
  return form === 'markdown' ? writeMarkdown(worded) : writePlain(worded)
}

/** The most characters of the notes that are shown; a megabyte would freeze the page. Copies have all of them. */
const longestShown = 20_000

/** The transcript as it is shown. */
export function showPlain(callView: CallView, clock: Clock): string {
  const transcript = transcriptOf(callView, clock)
  const { notes } = transcript
  const shown =
    notes.length > longestShown
      ? `${notes.slice(0, longestShown)}\n${callView.own.words.notesCut}`
      : notes
  return writePlain(
    wordTranscript({ ...transcript, notes: shown }, callView.own, colleagueLinks(callView)),
  )
}
