import { createActor } from 'xstate'
import { currentAnswer, currentStep, findStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { sessionMachine, stepOf } from '../session-machine.ts'
import type { SessionContext, SessionEvent } from '../session-machine.ts'
import { parseTrail } from '../shared-trail.ts'
import { sameTrail, trailAt } from '../trail.ts'
import type { CallEvent, Happening } from './call.ts'

/** One call's own session. Nothing in it is shared with another call but the flow. */
export type CallSession = {
  readonly context: () => SessionContext
  /** Lets something happen. @returns false where it makes no sense, and then nothing has changed */
  readonly happen: (event: CallEvent) => boolean
}

/** Starts a session for a new call. */
export function startSession(flow: Flow): CallSession {
  const input = { flow, trail: trailAt(flow, flow.graph.start) }
  const actor = createActor(sessionMachine, { input }).start()
  const context = () => actor.getSnapshot().context
  return {
    context,
    happen(event) {
      const sent = toSessionEvent(flow, event)
      if (sent === undefined || isIdle(context(), sent) || !actor.getSnapshot().can(sent))
        return false
      actor.send(sent)
      return true
    },
  }
}

/** What a log comes to: the session, and as much of the log as the flow still allows. */
export type Resumed = {
  readonly session: CallSession
  readonly log: readonly Happening[]
  /** False when the flow has changed and the rest of the log was left out. */
  readonly whole: boolean
}

/**
 * Takes a call up again by replaying its log.
 * It stops at the first happening that the flow no longer allows.
 */
export function resumeSession(flow: Flow, log: readonly Happening[]): Resumed {
  const session = startSession(flow)
  const today = log.map(happening => ({ ...happening, event: withIdToday(flow, happening.event) }))
  const refused = today.findIndex(({ event }) => !session.happen(event))
  return { session, log: refused < 0 ? today : today.slice(0, refused), whole: refused < 0 }
}

/** A step or an answer that was replaced since then stands under the id of today. */
function withIdToday(flow: Flow, event: CallEvent): CallEvent {
  if (event.type !== 'answer' && event.type !== 'jump') return event
  const step = currentStep(flow, event.step) ?? event.step
  if (event.type === 'jump') return { ...event, step }
  return { ...event, step, answer: currentAnswer(flow, step, event.answer) ?? event.answer }
}

function toSessionEvent(flow: Flow, event: CallEvent): SessionEvent | undefined {
  if (event.type !== 'open') return event
  const trail = parseTrail(flow, event.trail)
  return trail === undefined ? undefined : { type: 'open', trail }
}

/** A jump to where the caller is, or a new start where nothing has been answered, would say nothing. */
function isIdle(context: SessionContext, event: SessionEvent): boolean {
  const { flow, trail, former } = context
  if (event.type === 'jump') {
    return findStep(flow, event.step) === undefined || event.step === stepOf(context)
  }
  if (event.type !== 'restart') return false
  return former === undefined && sameTrail(trail, trailAt(flow, flow.graph.start))
}
