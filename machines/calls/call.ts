import type { Language } from '../content.ts'

/** Open: on the line. Waiting: the caller is away for a while. Ended: only its transcript is left. */
export type CallState = 'open' | 'waiting' | 'ended'
/** How a call came out, as its ticket will say. */
export const outcomes = ['solved', 'not-solved', 'handed-over', 'not-in-document'] as const
export type Outcome = (typeof outcomes)[number]

/** What can happen in a call: the events of its session, in a form that can be stored. */
export type CallEvent =
  | { readonly type: 'answer'; readonly step: string; readonly answer: string }
  | { readonly type: 'back' | 'keep' | 'restart' }
  | { readonly type: 'change'; readonly visit: number }
  | { readonly type: 'jump'; readonly step: string }
  /** A trail from a link, as `formatTrail` writes it. */
  | { readonly type: 'open'; readonly trail: string }
/** One event of a call, and when it came (milliseconds since 1970). */
export type LogEntry = { readonly at: number; readonly event: CallEvent }

/** One caller. The way through the guide is not kept: it is what the log comes to when it is replayed. */
export type Call = {
  readonly id: string
  /** Its place on the keyboard: Shift and this digit. Stays the same while the call lives. */
  readonly slot: number
  /** What the agent calls it; may be empty. */
  readonly name: string
  readonly notes: string
  /** The language that the caller is spoken to in. */
  readonly language: Language
  readonly state: CallState
  /** Since when the caller waits; absent while nobody does. */
  readonly waitingSince: number | undefined
  readonly startedAt: number
  /** How long it had run when it was last kept, in milliseconds. */
  readonly length: number
  readonly keptAt: number
  /** What the agent says came of it; absent means: what the last step says. */
  readonly outcome: Outcome | undefined
  readonly log: readonly LogEntry[]
}

/** The lowest place that no call has. */
export function freeSlot(calls: readonly Pick<Call, 'slot'>[]): number {
  const taken = new Set(calls.map(({ slot }) => slot))
  let slot = 1
  while (taken.has(slot)) slot += 1
  return slot
}

/** After so many hours untouched an ended call is put away. The page states it. */
export const hoursKept = 24

/** Whether nobody has touched a call for those hours, by a clock that gives milliseconds. */
export function isOverdue(since: number, now: number): boolean {
  return now - since > hoursKept * 3_600_000
}

/** The length of a stored call when it is restored: the time in between counts, if it makes sense. */
export function lengthOnRestore({ length, keptAt }: Pick<Call, 'length' | 'keptAt'>, now: number) {
  return length + Math.min(Math.max(now - keptAt, 0), hoursKept * 3_600_000)
}
