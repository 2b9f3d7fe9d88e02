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

/** The clock, injected: wall time, and a monotonic time. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Milliseconds, monotonic. */
  readonly tick: () => number
}

/** A call in the desk's memory: its record, the call derived from it, and what is not stored. */
export type Entry = {
  readonly record: CallRecord
  /** For display: the record with the part of its log that the flow allows. */
  readonly call: Call
  readonly session: CallSession
  /** The session's context. */
  readonly context: SessionContext
  /** The monotonic time at which `call.length` was computed. */
  readonly since: number
  /** False for a call that the desk opened by itself and nobody has touched; its time does not run. */
  readonly isBegun: boolean
  /** The part of the stored log that a changed flow no longer allows. */
  readonly cut: Cut | undefined
  /** Rises when another tab has changed the name or the notes, so that their fields are updated. */
  readonly drawing: number
}

/** Creates the entry of a new call. */
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

/** Restores the entry of a stored record. @param before this tab's previous entry of the same call */
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

/** The length of a call so far in milliseconds, by a monotonic clock. */
export function runningLength({ call, since, isBegun }: Entry, clock: Clock): number {
  if (!isBegun) return 0
  if (call.state === 'ended') return call.length
  // Monotonic times have fractions; stored lengths have none.
  return call.length + Math.max(Math.round(clock.tick() - since), 0)
}

/**
 * Checks whether an ended call is hidden from the list: it ended, or was last changed, 24 hours ago or earlier.
 * Open calls and calls on hold never are.
 * @param byDay also by wall time, because the monotonic clock may stop while the machine sleeps
 */
export function isPutAway({ call, since }: Entry, clock: Clock, byDay: boolean): boolean {
  if (call.state !== 'ended') return false
  return isOverdue(since, clock.tick()) || (byDay && isOverdue(call.keptAt, clock.now()))
}

/** The entry after a change, with its times updated. */
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
