import { createActor } from 'xstate'
import { currentAnswer, currentStep, findAnswer, findStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { sessionMachine, stepOf } from '../session-machine.ts'
import type { SessionContext, SessionEvent } from '../session-machine.ts'
import { parseTrail } from '../shared-trail.ts'
import { replay, sameTrail, trailAt } from '../trail.ts'
import type { CallEvent, LogEntry } from './call.ts'

/** The session of one call. Sessions share nothing but the flow. */
export type CallSession = {
  readonly context: () => SessionContext
  /** Sends an event. @returns false where it is not allowed, and nothing has changed */
  readonly dispatch: (event: CallEvent) => boolean
}

/** Starts a session for a new call. */
export function startSession(flow: Flow): CallSession {
  const input = { flow, trail: trailAt(flow, flow.graph.start) }
  const actor = createActor(sessionMachine, { input }).start()
  const context = () => actor.getSnapshot().context
  return {
    context,
    dispatch(event) {
      const sent = toSessionEvent(flow, event)
      const before = context()
      if (sent === undefined || changesNothing(before, sent)) return false
      // Every move makes a new context; an event that is not allowed leaves the present one.
      actor.send(sent)
      return context() !== before
    },
  }
}

/** The result of replaying a log: the session, and the entries that the flow allows. */
export type Restored = {
  readonly session: CallSession
  readonly log: readonly LogEntry[]
  /** The index of the first entry that a changed flow no longer allows; it and the rest are left out. */
  readonly cutAt: number | undefined
}

/**
 * Restores a call by replaying its log. It stops at the first entry that the flow no longer allows. From entry
 * `concurrentFrom` on the log was written in two tabs at once, and each entry is rebased on the ones before it.
 */
export function restoreSession(
  flow: Flow,
  log: readonly LogEntry[],
  concurrentFrom = log.length,
): Restored {
  const session = startSession(flow)
  const fitted: LogEntry[] = []
  for (const [index, { at, event: stored }] of log.entries()) {
    const event = withIdToday(flow, stored)
    const isFitted = session.dispatch(event)
    if (isFitted) fitted.push({ at, event })
    else if (index < concurrentFrom || !isOffered(flow, event)) {
      return { session, log: fitted, cutAt: index }
    } else fitted.push(...rebaseEvent(session, event).map(one => ({ at, event: one })))
  }
  return { session, log: fitted, cutAt: undefined }
}

/** An event with retired ids replaced by their successors. */
function withIdToday(flow: Flow, event: CallEvent): CallEvent {
  if (event.type !== 'answer' && event.type !== 'jump') return event
  const step = currentStep(flow, event.step) ?? event.step
  if (event.type === 'jump') return { ...event, step }
  return { ...event, step, answer: currentAnswer(flow, step, event.answer) ?? event.answer }
}

/**
 * Dispatches an event that was made concurrently with earlier ones (rebase). An answer becomes a change of its step's
 * answer, or else a jump to its step; any other event that is not allowed is dropped.
 * @returns the events that were dispatched
 */
function rebaseEvent(session: CallSession, event: CallEvent): CallEvent[] {
  if (event.type !== 'answer') return []
  const sent: CallEvent[] = []
  const send = (one: CallEvent) => session.dispatch(one) && sent.push(one) > 0
  send({ type: 'keep' })
  if (send(event)) return sent
  const { flow, trail } = session.context()
  const visit = replay(flow, trail)
    .visits.map(({ step }) => step)
    .lastIndexOf(event.step)
  if (visit >= 0) send({ type: 'change', visit })
  else send({ type: 'jump', step: event.step })
  send(event)
  return sent
}

/** Whether the flow still has the step and answer of an event. */
function isOffered(flow: Flow, event: CallEvent): boolean {
  if (event.type === 'answer') return findAnswer(flow, event.step, event.answer) !== undefined
  return event.type !== 'jump' || findStep(flow, event.step) !== undefined
}

function toSessionEvent(flow: Flow, event: CallEvent): SessionEvent | undefined {
  if (event.type !== 'open') return event
  const trail = parseTrail(flow, event.trail)
  return trail === undefined ? undefined : { type: 'open', trail }
}

/** Whether an event would change nothing: a jump to the present step, or a restart with nothing answered. */
function changesNothing(context: SessionContext, event: SessionEvent): boolean {
  const { flow, trail, former } = context
  if (event.type === 'jump') {
    return findStep(flow, event.step) === undefined || event.step === stepOf(context)
  }
  if (event.type !== 'restart') return false
  return former === undefined && sameTrail(trail, trailAt(flow, flow.graph.start))
}
