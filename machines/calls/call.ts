import type { Language } from '../content.ts'

/** `open`: on the line. `waiting`: on hold. `ended`: only its transcript is left. */
export type CallState = 'open' | 'waiting' | 'ended'
/** The outcome of a call, for its ticket. */
export const outcomes = ['solved', 'not-solved', 'handed-over', 'not-in-document'] as const
export type Outcome = (typeof outcomes)[number]

/** An event of a call's session, in a form that can be stored. */
export type CallEvent =
  | { readonly type: 'answer'; readonly step: string; readonly answer: string }
  | { readonly type: 'back' | 'keep' | 'restart' }
  | { readonly type: 'change'; readonly visit: number }
  | { readonly type: 'jump'; readonly step: string }
  /** A trail from a link, in the format of `formatTrail`. */
  | { readonly type: 'open'; readonly trail: string }
/** An event of a call, and its time (milliseconds since 1970). */
export type LogEntry = { readonly at: number; readonly event: CallEvent }

/** A call. Its path is not stored: it is the log, replayed. */
export type Call = {
  readonly id: string
  /** Its digit on the keyboard (Shift and this digit); it never changes. */
  readonly slot: number
  /** The agent's name for it; may be empty. */
  readonly name: string
  readonly notes: string
  /** The language in which the agent speaks to the caller. */
  readonly language: Language
  readonly state: CallState
  /** Since when the caller is on hold; absent while nobody is. */
  readonly waitingSince: number | undefined
  readonly startedAt: number
  /** How long it had run when it was last stored, in milliseconds. */
  readonly length: number
  readonly keptAt: number
  /** The outcome that the agent chose; absent means the one of the last step. */
  readonly outcome: Outcome | undefined
  readonly log: readonly LogEntry[]
}

/** The lowest free slot. */
export function freeSlot(calls: readonly Pick<Call, 'slot'>[]): number {
  const taken = new Set(calls.map(({ slot }) => slot))
  let slot = 1
  while (taken.has(slot)) slot += 1
  return slot
}

/** Hours after which an untouched ended call is put away. The page states it. */
export const hoursKept = 24

/** Whether those hours have passed, by a clock in milliseconds. */
export function isOverdue(since: number, now: number): boolean {
  return now - since > hoursKept * 3_600_000
}

/** The length of a stored call when it is restored: the time in between counts, if it is plausible. */
export function lengthOnRestore({ length, keptAt }: Pick<Call, 'length' | 'keptAt'>, now: number) {
  return length + Math.min(Math.max(now - keptAt, 0), hoursKept * 3_600_000)
}
