import { isOverdue, lengthOnRestore } from '../../../machines/calls/call.ts'
import type { Call } from '../../../machines/calls/call.ts'
import { countedLog, emptyRecord } from '../../../machines/calls/call-record.ts'
import type { CallRecord, Cut } from '../../../machines/calls/call-record.ts'
import { restoreSession, startSession } from '../../../machines/calls/call-session.ts'
import type { CallSession } from '../../../machines/calls/call-session.ts'
import { callOf, changeRecord } from '../../../machines/calls/change-record.ts'
import type { CallChange } from '../../../machines/calls/change-record.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { SessionContext } from '../../../machines/session-machine.ts'

/** The clock, passed in: the time of day, and one that nobody can set. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds, monotonic. */
  readonly tick: () => number
}

/** One call at the desk: its record, what that comes to, and what lives only while the page does. */
export type Entry = {
  readonly record: CallRecord
  /** What is drawn: the record with its log as the flow allows it. */
  readonly call: Call
  readonly session: CallSession
  /** Where the session is. */
  readonly context: SessionContext
  /** When `call.length` was true, by the monotonic clock. */
  readonly since: number
  /** False while nobody has touched a call that the desk opened by itself: its time has not begun. */
  readonly isBegun: boolean
  /** The flow has changed since the call was stored, and this part of its log was left out. */
  readonly cut: Cut | undefined
  /** Rises when another tab has changed the name or the notes, so that their fields are drawn anew. */
  readonly drawing: number
}

/** A call that begins now. */
export function freshEntry(
  flow: Flow,
  clock: Clock,
  { id, slot, language }: Pick<Call, 'id' | 'slot' | 'language'>,
  { isBegun, tab }: { isBegun: boolean; tab: string },
): Entry {
  const session = startSession(flow)
  const now = clock.now()
  const change = { slot, language, startedAt: now, keptAt: now }
  const record = changeRecord(emptyRecord(id), change, tab)
  return {
    record,
    call: callOf(record, []),
    session,
    context: session.context(),
    since: clock.tick(),
    isBegun,
    cut: undefined,
    drawing: 0,
  }
}

/**
 * The entry of a record from storage.
 * @param before the entry of the same call as this tab had it until now
 */
export function restoredEntry(flow: Flow, clock: Clock, record: CallRecord, before?: Entry): Entry {
  const isSameLog = before?.record.log === record.log && before.record.cuts === record.cuts
  const restored = isSameLog ? before : restoredLog(flow, record)
  const length = before ? runningLength(before, clock) : lengthOnRestore(record, clock.now())
  const call = { ...callOf(record, restored.call.log), length }
  const isRedrawn = before?.call.notes !== call.notes || before.call.name !== call.name
  return {
    ...restored,
    record,
    call,
    since: clock.tick(),
    isBegun: true,
    drawing: (before?.drawing ?? 0) + (before !== undefined && isRedrawn ? 1 : 0),
  }
}

function restoredLog(flow: Flow, record: CallRecord) {
  const { log, concurrentFrom } = countedLog(record)
  const { session, log: fitted, cutAt } = restoreSession(flow, log, concurrentFrom)
  const [from, to] = [cutAt === undefined ? undefined : log[cutAt], log[log.length - 1]]
  const cut: Cut | undefined = from && to && [from.stamp, to.stamp]
  return { call: { log: fitted }, session, context: session.context(), cut }
}

/** How long a call has run, in milliseconds. A clock that is set in between does not count. */
export function runningLength({ call, since, isBegun }: Entry, clock: Clock): number {
  if (!isBegun) return 0
  if (call.state === 'ended') return call.length
  // A monotonic clock has fractions; a stored length has none.
  return call.length + Math.max(Math.round(clock.tick() - since), 0)
}

/**
 * Whether a call has ended and nobody has touched it since for the hours that the page states. A call that
 * is on the line or waits is never overdue, whatever a clock says.
 * @param byDay by the time of day too: the other clock may stand still while the machine sleeps
 */
export function isPutAway({ call, since }: Entry, clock: Clock, byDay: boolean): boolean {
  if (call.state !== 'ended') return false
  return isOverdue(since, clock.tick()) || (byDay && isOverdue(call.keptAt, clock.now()))
}

/** The entry with a change, and with its times brought up to now. */
export function changedEntry(entry: Entry, change: CallChange, clock: Clock, tab: string): Entry {
  const now = clock.now()
  const times = entry.isBegun
    ? { length: runningLength(entry, clock), keptAt: now }
    : { startedAt: now, keptAt: now }
  const cut = change.entry && entry.cut
  const record = changeRecord(entry.record, { ...times, ...change, cut }, tab)
  const { log } = entry.call
  return {
    ...entry,
    record,
    call: callOf(record, change.entry === undefined ? log : [...log, change.entry]),
    context: entry.session.context(),
    since: clock.tick(),
    isBegun: true,
  }
}
