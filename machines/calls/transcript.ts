import { codeOf } from '../flow.ts'
import type { Flow } from '../flow.ts'
import type { SessionContext } from '../session-machine.ts'
import { stepOf } from '../session-machine.ts'
import { formatTrail } from '../shared-trail.ts'
import { replay } from '../trail.ts'
import type { Replayed, Visit } from '../trail.ts'
import { aboutStep } from './about-step.ts'
import type { Call, LogEntry, Outcome } from './call.ts'
import { startSession } from './call-session.ts'
import { outcomeAt } from './outcome.ts'

/** An answer by ids. */
export type GivenAnswer = { readonly step: string; readonly answer: string }
type Place = { readonly at: number; readonly step: string; readonly code: string }
/** A row of a transcript: exactly one for each entry of the log, in the same order. */
export type Row = Place &
  (
    | {
        readonly kind: 'answer'
        readonly answer: string
        /** The previous answer of the step, if it was changed or taken back. */
        readonly was: string | undefined
        /** After a change: later answers that still hold, and those that were dropped. */
        readonly kept: readonly GivenAnswer[]
        readonly dropped: readonly GivenAnswer[]
      }
    /** Back to a step: its answer is taken back; without one, a jump was taken back. */
    | { readonly kind: 'back'; readonly answer: string | undefined }
    /** To a step, to answer it again; `answer` is its present one. */
    | { readonly kind: 'change'; readonly answer: string | undefined }
    | { readonly kind: 'keep' | 'restart' }
    | { readonly kind: 'jump'; readonly from: string }
    /** By a link that brought answers of its own. */
    | { readonly kind: 'link'; readonly given: readonly GivenAnswer[]; readonly cut: boolean }
  )

/** A call as data, by ids; the surfaces put it into words. */
export type Transcript = {
  /** The version of the flow, by which the trail can be read. */
  readonly version: string
  /** The version of the texts that agent and caller saw. */
  readonly contentVersion: string
  readonly startedAt: number
  readonly length: number
  readonly outcome: Outcome
  /** The present or last step. */
  readonly step: string
  readonly code: string
  /** What the call is about: the last solution on its path, else the last question. */
  readonly about: { readonly step: string; readonly code: string }
  readonly rows: readonly Row[]
  /** For a link that opens the same trail. */
  readonly trail: string
  readonly name: string
  readonly notes: string
}

/** Creates the transcript of a call. @param length how long the call has run, in milliseconds */
export function transcribe(flow: Flow, call: Call, length: number): Transcript {
  const session = startSession(flow)
  const takenBack = new Map<string, string>()
  let before = stateBetween(flow, session.context())
  const rows = call.log.map((entry): Row => {
    session.dispatch(entry.event)
    const after = stateBetween(flow, session.context())
    const row = toRow(flow, entry, before, after, takenBack)
    before = after
    return row
  })
  const { trail } = session.context()
  const step = stepOf(session.context())
  const about = aboutStep(flow, trail)
  return {
    version: flow.graph.version,
    contentVersion: flow.graph.contentVersion,
    startedAt: call.startedAt,
    length,
    outcome: call.outcome ?? outcomeAt(flow, step),
    step,
    code: codeOf(flow, step),
    about: { step: about, code: codeOf(flow, about) },
    rows,
    trail: formatTrail(flow, trail),
    name: call.name,
    notes: call.notes,
  }
}

/** The state of a session between two entries; replayed once, because both neighbours need it. */
type StateBetween = { readonly context: SessionContext } & Pick<Replayed, 'step' | 'visits'>

function stateBetween(flow: Flow, context: SessionContext): StateBetween {
  const { step, visits } = replay(flow, context.trail)
  return { context, step, visits }
}

function toRow(
  flow: Flow,
  { at, event }: LogEntry,
  before: StateBetween,
  after: StateBetween,
  takenBack: Map<string, string>,
): Row {
  const place = (step: string): Place => ({ at, step, code: codeOf(flow, step) })
  const { step: here, visits } = after
  switch (event.type) {
    case 'answer': {
      const old = formerAnswer(flow, before.context) ?? takenBack.get(event.step)
      takenBack.delete(event.step)
      return {
        ...place(event.step),
        kind: 'answer',
        answer: event.answer,
        was: old === event.answer ? undefined : old,
        kept: visits.slice(before.visits.length + 1).map(toGiven),
        dropped: after.context.dropped.map(toGiven),
      }
    }
    case 'back': {
      const undone = before.visits[visits.length]
      if (undone !== undefined) takenBack.set(undone.step, undone.answer)
      return { ...place(here), kind: 'back', answer: undone?.answer }
    }
    case 'change':
      return { ...place(here), kind: 'change', answer: formerAnswer(flow, after.context) }
    case 'jump':
      return { ...place(here), kind: 'jump', from: before.step }
    case 'keep':
      return { ...place(here), kind: 'keep' }
    case 'restart':
      takenBack.clear()
      return { ...place(here), kind: 'restart' }
    case 'open':
      takenBack.clear()
      return {
        ...place(here),
        kind: 'link',
        given: visits.map(toGiven),
        cut: after.context.notice === 'cut',
      }
  }
}

function formerAnswer(flow: Flow, { former }: SessionContext): string | undefined {
  return former && replay(flow, former.trail).visits[former.visit]?.answer
}

function toGiven({ step, answer }: Visit): GivenAnswer {
  return { step, answer }
}
