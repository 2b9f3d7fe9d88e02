import { setup } from 'xstate'
import { changeAnswer } from './change-answer.ts'
import { findStep, nextStep } from './flow.ts'
import type { Flow } from './flow.ts'
import { hasOwn, isRecord } from './plain-data.ts'
import { addAnswer, jumpTo, replay, takeBack, trailAt, trailBefore } from './trail.ts'
import type { Trail, Visit } from './trail.ts'

export type SessionContext = {
  readonly flow: Flow
  readonly trail: Trail
  /** The last step of the trail: the step on the screen. */
  readonly step: string
  /** The answers of the trail, in order. */
  readonly visits: readonly Visit[]
  /** While an answer is being changed: the whole trail as it was, and the visit in question. */
  readonly former: { readonly trail: Trail; readonly visit: number } | undefined
  /** Answers that the last change dropped. */
  readonly dropped: readonly Visit[]
  /**
   * A notice about the trail that was opened last: it no longer fitted and was cut, it led to another step than the
   * page and was left out, a step or an answer on it has been replaced; or all answers have been deleted, or the
   * browser would not delete them.
   */
  readonly notice: 'cut' | 'elsewhere' | 'replaced' | 'deleted' | 'not-deleted' | undefined
  /** The version of the texts for which a shared link was made, while its trail is unchanged. */
  readonly sharedVersion: string | undefined
}

export type SessionEvent =
  /** An answer names its step; one for any other step is ignored. */
  | { type: 'answer'; step: string; answer: string }
  | { type: 'back' }
  /** Cancels a change and restores the trail before it. */
  | { type: 'keep' }
  /** Goes to the step of a visit, to answer it anew; the later answers are remembered. */
  | { type: 'change'; visit: number }
  | { type: 'restart' }
  /** Takes over a trail from a link, from history or from storage. */
  | {
      type: 'open'
      trail: Trail
      former?: SessionContext['former']
      notice?: SessionContext['notice']
      sharedVersion?: string | undefined
    }
  /** Starts a new leg at a step; the path so far stays. */
  | { type: 'jump'; step: string }

/** The part of a session actor that an observer uses. */
export type ObservedSession = {
  getSnapshot: () => { context: SessionContext }
  subscribe: (listener: (snapshot: { context: SessionContext }) => void) => {
    unsubscribe: () => void
  }
}
/** The part of a session actor that a page uses. */
export type Session = ObservedSession & { send: (event: SessionEvent) => void }

const session = setup({
  types: {
    context: {} as SessionContext,
    events: {} as SessionEvent,
    input: {} as { flow: Flow; trail: Trail },
  },
  guards: {
    isAnswer: ({ context, event }) =>
      event.type === 'answer' &&
      event.step === context.step &&
      nextStep(context.flow, event.step, event.answer) !== undefined,
    canGoBack: ({ context }) => takeBack(context.trail) !== undefined,
    isVisit: ({ context, event }) =>
      event.type === 'change' &&
      trailBefore(context.flow, context.trail, event.visit) !== undefined,
    isStep: ({ context, event }) =>
      event.type === 'jump' && hasOwn(context.flow.graph.steps, event.step),
    brings: ({ event }) => event.type === 'open' && isFormer(event.former),
  },
})

/** The move of every click: it extends the trail without replaying it. */
const answer = session.assign(({ context, event }) => {
  if (event.type !== 'answer') return {}
  const { flow, trail, step, visits } = context
  const visit = { leg: trail.length - 1, step, answer: event.answer }
  return moved(flow, addAnswer(trail, event.answer), {
    step: nextStep(flow, step, event.answer) ?? step,
    visits: [...visits, visit],
  })
})
const back = session.assign(({ context }) =>
  moved(context.flow, takeBack(context.trail) ?? context.trail),
)
const jump = session.assign(({ context, event }) =>
  event.type === 'jump' ? moved(context.flow, jumpTo(context.trail, event.step)) : {},
)
const restart = session.assign(({ context }) =>
  moved(context.flow, trailAt(context.flow, context.flow.graph.start)),
)
const open = session.assign(({ context, event }) => {
  if (event.type !== 'open') return {}
  const replayed = replay(context.flow, event.trail)
  const former = isFormer(event.former) ? event.former : undefined
  const notice = replayed.whole ? event.notice : ('cut' as const)
  return {
    ...moved(context.flow, replayed.trail, replayed),
    former,
    notice,
    sharedVersion: event.sharedVersion,
  }
})
/** When another answer is changed instead, the trail before the first change is remembered. */
const startChange = session.assign(({ context, event }) => {
  const trail = event.type === 'change' && trailBefore(context.flow, context.trail, event.visit)
  const whole = context.former?.trail ?? context.trail
  if (!trail) return {}
  return { ...moved(context.flow, trail), former: { trail: whole, visit: event.visit } }
})
const finishChange = session.assign(({ context, event }) => {
  const { flow, former } = context
  if (event.type !== 'answer' || former === undefined) return {}
  const changed = changeAnswer(flow, former.trail, former.visit, event.answer)
  if (changed === undefined) return moved(flow, addAnswer(context.trail, event.answer))
  return { ...moved(flow, changed.trail), dropped: changed.dropped }
})
const keep = session.assign(({ context }) =>
  moved(context.flow, context.former?.trail ?? context.trail),
)

/**
 * A person's session. It holds the trail and moves by replaying it, so Back, Change and Start again are operations on
 * a list, and the decision machine runs forward only. An event that is not allowed at the present step (an answer of
 * another step, Back on the start) changes nothing.
 */
export const sessionMachine = session.createMachine({
  id: 'session',
  context: ({ input }) => ({
    flow: input.flow,
    ...moved(input.flow, replay(input.flow, input.trail).trail),
  }),
  initial: 'walking',
  on: {
    restart: { target: '.walking', actions: restart },
    open: [
      { guard: 'brings', target: '.changing', actions: open },
      { target: '.walking', actions: open },
    ],
    jump: { guard: 'isStep', target: '.walking', actions: jump },
  },
  states: {
    walking: {
      on: {
        answer: { guard: 'isAnswer', actions: answer },
        back: { guard: 'canGoBack', actions: back },
        change: { guard: 'isVisit', target: 'changing', actions: startChange },
      },
    },
    changing: {
      on: {
        answer: { guard: 'isAnswer', target: 'walking', actions: finishChange },
        back: { guard: 'canGoBack', target: 'walking', actions: back },
        change: { guard: 'isVisit', actions: startChange },
        keep: { target: 'walking', actions: keep },
      },
    },
  },
})

/** Validates `former`: it may come from the browser's history, where another script could have put anything. */
function isFormer(former: unknown): former is NonNullable<SessionContext['former']> {
  return isRecord(former) && Array.isArray(former['trail']) && Number.isInteger(former['visit'])
}

/** The context after a move; the trail is replayed where its last step is not known. */
function moved(
  flow: Flow,
  trail: Trail,
  { step, visits }: Pick<SessionContext, 'step' | 'visits'> = replay(flow, trail),
) {
  const nothing = { former: undefined, dropped: [], notice: undefined, sharedVersion: undefined }
  return { trail, step, visits, ...nothing }
}

/** The step that Back leads to: the previous one, else the parent; none on an untouched start. */
export function stepBefore({ flow, trail, step, visits }: SessionContext): string | undefined {
  const leg = trail[trail.length - 1]
  if (leg !== undefined && leg.answers.length > 0) return visits[visits.length - 1]?.step
  const before = takeBack(trail)
  return before === undefined ? findStep(flow, step)?.parent : replay(flow, before).step
}

/** The session's present step. */
export function stepOf({ step }: Pick<SessionContext, 'step'>): string {
  return step
}
