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
/** One thing that happened, and when (milliseconds since 1970). */
export type Happening = { readonly at: number; readonly event: CallEvent }

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
  /** Rises whenever the call is kept, so that an older tab never writes over a newer one. */
  readonly revision: number
  /** What the agent says came of it; absent means: what the last step says. */
  readonly outcome: Outcome | undefined
  readonly log: readonly Happening[]
}

/** A call that has just begun. */
export function newCall(id: string, slot: number, language: Language, now: number): Call {
  return {
    id,
    slot,
    name: '',
    notes: '',
    language,
    state: 'open',
    waitingSince: undefined,
    startedAt: now,
    length: 0,
    keptAt: now,
    revision: 0,
    outcome: undefined,
    log: [],
  }
}

/** The lowest place that no call has. */
export function freeSlot(calls: readonly Pick<Call, 'slot'>[]): number {
  const taken = new Set(calls.map(({ slot }) => slot))
  let slot = 1
  while (taken.has(slot)) slot += 1
  return slot
}

/** How long a call is kept after it was last touched. The page states it. */
export const hoursKept = 24
const keptFor = hoursKept * 3_600_000

/** Whether a stored call has been kept long enough. */
export function isExpired({ keptAt }: Pick<Call, 'keptAt'>, now: number): boolean {
  return now - keptAt > keptFor
}

/** The length of a stored call when it is taken up again: the time in between counts, if it makes sense. */
export function lengthOnResume(call: Call, now: number): number {
  return call.length + Math.min(Math.max(now - call.keptAt, 0), keptFor)
}
