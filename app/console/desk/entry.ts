import { hoursKept, isExpired, lengthOnResume, newCall } from '../../../machines/calls/call.ts'
import type { Call } from '../../../machines/calls/call.ts'
import { resumeSession, startSession } from '../../../machines/calls/call-session.ts'
import type { CallSession } from '../../../machines/calls/call-session.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { SessionContext } from '../../../machines/session-machine.ts'

/** The clock, passed in: the time of day, and one that nobody can set. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds, monotonic. */
  readonly tick: () => number
}

/** One call at the desk: what is kept of it, and what lives only while the page does. */
export type Entry = {
  readonly call: Call
  readonly session: CallSession
  /** Where the session is. */
  readonly context: SessionContext
  /** When `call.length` was true, by the monotonic clock. */
  readonly since: number
  /** False while nobody has touched a call that the desk opened by itself: its time has not begun. */
  readonly isBegun: boolean
  /** The flow has changed since the call was kept, and part of its way was left out. */
  readonly isCut: boolean
  /** Rises when another tab has changed the call, so that its fields are drawn anew. */
  readonly drawing: number
}

/** A call that begins now. */
export function freshEntry(
  flow: Flow,
  clock: Clock,
  { id, slot, language }: Pick<Call, 'id' | 'slot' | 'language'>,
  isBegun: boolean,
): Entry {
  const session = startSession(flow)
  return {
    call: newCall(id, slot, language, clock.now()),
    session,
    context: session.context(),
    since: clock.tick(),
    isBegun,
    isCut: false,
    drawing: 0,
  }
}

/** A call taken up from storage. */
export function resumedEntry(flow: Flow, clock: Clock, stored: Call, drawing = 0): Entry {
  const { session, log, whole } = resumeSession(flow, stored.log)
  const now = clock.now()
  return {
    call: { ...stored, log, length: lengthOnResume(stored, now) },
    session,
    context: session.context(),
    since: clock.tick(),
    isBegun: true,
    isCut: !whole,
    drawing,
  }
}

/** How long a call has run, in milliseconds. A clock that is set in between does not count. */
export function runningLength({ call, since, isBegun }: Entry, clock: Clock): number {
  if (!isBegun) return 0
  if (call.state === 'ended') return call.length
  // A monotonic clock has fractions; a stored length has none.
  return call.length + Math.max(Math.round(clock.tick() - since), 0)
}

/**
 * Whether nobody has touched a call for as long as calls are kept.
 * @param byDay by the time of day too: the other clock may stand still while the machine sleeps
 */
export function isForgotten(
  { call, since, isBegun }: Entry,
  clock: Clock,
  byDay: boolean,
): boolean {
  if (!isBegun) return false
  return clock.tick() - since > hoursKept * 3_600_000 || (byDay && isExpired(call, clock.now()))
}

/** The entry with its length brought up to now: whatever touches a call goes through here. */
export function touched(entry: Entry, clock: Clock): Entry {
  const now = clock.now()
  const call = entry.isBegun
    ? { ...entry.call, length: runningLength(entry, clock), keptAt: now }
    : { ...entry.call, startedAt: now, keptAt: now }
  return { ...entry, call, since: clock.tick(), isBegun: true }
}
