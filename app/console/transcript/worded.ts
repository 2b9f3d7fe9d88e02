import type { GuideText } from '../../../machines/content.ts'
import type { ConsoleWords } from '../../../machines/interface-words.generated.ts'
import type { Outcome } from '../../../machines/calls/call.ts'
import type { GivenAnswer, Row, Transcript } from '../../../machines/calls/transcript.ts'
import { fill } from '../../ui/guide.ts'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel, titleOf } from '../../ui/step-words.ts'
import { inert, inertLine } from './inert.ts'
import { readableDay } from '../../ui/readable-day.ts'
import { readableLength, readableTime } from './moment.ts'

/** A transcript in words, line by line; every format is written from it. */
export type Worded = {
  readonly heading: string
  /** Names and values, in reading order. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly stepsHeading: string
  readonly lines: readonly string[]
  readonly now: readonly [name: string, value: string]
  /** What the call was about and its outcome, for the subject of a ticket. */
  readonly subject: string
  readonly sources: readonly (readonly [name: string, value: string])[]
  readonly notesHeading: string
  /** The agent's notes, made inert; may be empty. */
  readonly notes: string
}

/** The texts in which a transcript is written: those of the agent's own language. */
export type Wording = { readonly text: GuideText; readonly words: ConsoleWords }
/** Links with the call's trail. */
export type Links = { readonly guide: string; readonly console: string }

/** Puts a transcript into words. */
export function wordTranscript(
  transcript: Transcript,
  { text, words }: Wording,
  links: Links,
): Worded {
  const { step, startedAt, length, outcome } = transcript
  const { about } = transcript
  const sections = sectionsOf(text, about.step).map(({ heading }) => heading)
  return {
    heading: [`${text.words.siteName}: ${words.transcript}`, inertLine(transcript.name)]
      .filter(part => part !== '')
      .join(' — '),
    facts: [
      [words.date, `${readableDay(startedAt)}, ${readableTime(startedAt)}`],
      [words.length, readableLength(length)],
      [words.outcome, outcomeWord(words, outcome)],
    ],
    stepsHeading: words.steps,
    lines: transcript.rows.map(row => rowLine(row, { text, words })),
    now: [text.words.summaryNow, stepLine(text, step, transcript.code)],
    subject: `${stepLine(text, about.step, about.code)} · ${outcomeWord(words, outcome)}`,
    sources: [
      ...(sections.length === 0 ? [] : [[text.words.summarySection, sections.join('; ')] as const]),
      [text.words.summaryLink, links.guide],
      [words.goOnHere, links.console],
      [text.words.contentVersion, transcript.contentVersion],
    ],
    notesHeading: words.notes,
    notes: inert(transcript.notes).trim(),
  }
}

export function outcomeWord(words: ConsoleWords, outcome: Outcome): string {
  const all = {
    solved: words.outcomeSolved,
    'not-solved': words.outcomeNotSolved,
    'handed-over': words.outcomeHandedOver,
    'not-in-document': words.outcomeNotInDocument,
  } satisfies Record<Outcome, string>
  return all[outcome]
}

/** The document's sections that a step rests on. */
export function sectionsOf(text: GuideText, step: string) {
  return text.steps[step]?.sections ?? []
}

/** A step as `[1010] What happened?`. */
export function stepLine(text: GuideText, step: string, code: string): string {
  return `[${code}] ${titleOf(text, step)}`
}

/** An answer with the code of its step, as `1135 No`. */
function givenLabel(text: GuideText, { step, answer }: GivenAnswer): string {
  return `${titleOf(text, step)} — ${plainText(answerLabel(text, step, answer))}`
}

function rowLine(row: Row, { text, words }: Wording): string {
  const label = (answer: string) => plainText(answerLabel(text, row.step, answer))
  const front = `${readableTime(row.at)} `
  const place = stepLine(text, row.step, row.code)
  const list = (word: string, given: readonly GivenAnswer[]) =>
    given.map(one => fill(word, { answer: givenLabel(text, one) }))
  switch (row.kind) {
    case 'answer': {
      const was = row.was === undefined ? [] : [fill(words.wasAnswer, { answer: label(row.was) })]
      const more = [...list(words.stillHolds, row.kept), ...list(words.noLonger, row.dropped)]
      return `${front}${place} — ${label(row.answer)}${inBrackets([...was, ...more])}`
    }
    case 'back': {
      const what =
        row.answer === undefined
          ? words.rowBack
          : fill(words.rowTakenBack, { answer: label(row.answer) })
      return `${front}${place} (${what})`
    }
    case 'change':
      return `${front}${place} (${words.rowChange})`
    case 'keep':
      return `${front}${place} (${words.rowKeep})`
    case 'restart':
      return `${front}${place} (${words.rowRestart})`
    case 'jump':
      return `${front}${place} (${words.rowJump})`
    case 'link': {
      const what = row.cut ? words.rowLinkCut : words.rowLink
      return `${front}${place}${inBrackets([what, ...list(words.givenByLink, row.given)])}`
    }
  }
}

function inBrackets(parts: readonly string[]): string {
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`
}
