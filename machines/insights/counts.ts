import { findStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { replay } from '../trail.ts'
import type { Trail } from '../trail.ts'

/** An event that may be counted: ids of the content only, nothing that a person wrote. */
export type CountedEvent =
  /** A step was opened by its address or by a jump. */
  | { readonly kind: 'entry'; readonly step: string }
  | { readonly kind: 'answer'; readonly step: string; readonly answer: string }
  /** A step without answers was reached. */
  | { readonly kind: 'outcome'; readonly step: string }
  /** After a solution the person went to a step where the advice ends. */
  | { readonly kind: 'unsolved'; readonly step: string }
  | { readonly kind: 'back'; readonly step: string }
  | { readonly kind: 'change'; readonly step: string }
  /** The finder had no answer; `topic` is the one in the content, if it was recognised. */
  | { readonly kind: 'refused'; readonly topic?: string }

export type Count = CountedEvent & { readonly count: number }

/** The part of a session that is counted. */
export type CountedState = {
  readonly flow: Flow
  readonly trail: Trail
  /** Set while an answer is being changed. */
  readonly former: unknown
}

/** The events of one move of a session; none where the trail did not change. */
export function eventsOfMove(before: CountedState, after: CountedState): CountedEvent[] {
  const { flow } = after
  const [old, now] = [replay(flow, before.trail), replay(flow, after.trail)]
  const isChange = after.former !== undefined && before.former === undefined
  if (isChange) return [{ kind: 'change', step: old.step }]
  const given = now.visits.slice(old.visits.length)
  const isOnward =
    given.length > 0 && old.visits.every((visit, index) => isSame(visit, now.visits[index]))
  if (isOnward) return given.flatMap(visit => eventsOfAnswer(flow, visit.step, visit.answer))
  if (after.trail.length > before.trail.length) return [{ kind: 'entry', step: now.step }]
  return now.visits.length < old.visits.length ? [{ kind: 'back', step: old.step }] : []
}

function isSame(
  one: { readonly step: string; readonly answer: string },
  other: { readonly step: string; readonly answer: string } | undefined,
): boolean {
  return one.step === other?.step && one.answer === other.answer
}

function eventsOfAnswer(flow: Flow, step: string, answer: string): CountedEvent[] {
  const from = findStep(flow, step)
  const next = from?.answers.find(({ id }) => id === answer)?.next ?? ''
  const to = findStep(flow, next)
  const isUnsolved = from?.kind === 'solution' && to?.kind === 'limit'
  return [
    { kind: 'answer', step, answer },
    ...(isUnsolved ? [{ kind: 'unsolved', step } as const] : []),
    ...(to?.answers.length === 0 ? [{ kind: 'outcome', step: next } as const] : []),
  ]
}

/** Sums up events. They are taken out sorted by name, not in the order in which they came. */
export function createCounts() {
  const counts = new Map<string, Count>()
  return {
    add(event: CountedEvent) {
      const key = JSON.stringify(event)
      counts.set(key, { ...event, count: (counts.get(key)?.count ?? 0) + 1 })
    },
    /** The sums so far; resets them. */
    take(): Count[] {
      const keys = [...counts.keys()].sort()
      const taken = keys.flatMap(key => counts.get(key) ?? [])
      counts.clear()
      return taken
    },
  }
}
