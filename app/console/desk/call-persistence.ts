import { endOf, mergeRecords } from '../../../machines/calls/call-record.ts'
import type { CallRecord } from '../../../machines/calls/call-record.ts'
import { readRecord, writeRecord } from '../../../machines/calls/stored-call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { CallStore } from './call-store.ts'
import type { Saved } from '../../platform/storage/safe-storage.ts'
import { restoredEntry } from './entry.ts'
import type { Clock, Entry } from './entry.ts'

/** Schedules a callback, like `setTimeout`; tests run it by hand. @returns a function that cancels it */
export type Schedule = (act: () => void, milliseconds: number) => () => void
/** Why a call could not be stored. */
export type StorageFailure = Exclude<Saved, 'saved'>

type Parts = {
  readonly flow: Flow
  readonly store: CallStore
  readonly clock: Clock
  readonly schedule: Schedule
  readonly find: (id: string) => Entry | undefined
  readonly put: (entry: Entry) => void
  /** Another tab has ended the call. */
  readonly drop: (id: string) => void
  /** Reads the call's notes field into the call. */
  readonly takeDraft: (id: string) => void
  /** Called when a call could not be stored, and with undefined when all calls are stored. */
  readonly onStorageFailure: (storageFailure: StorageFailure | undefined) => void
}

/** Milliseconds until typed text is stored: the most that is lost when the page crashes. */
const saveTypingWithin = 500
/** Milliseconds until storing is tried again after a failure. */
const retryAfter = 5000

export type CallPersistence = ReturnType<typeof createCallPersistence>

/**
 * Stores the calls of a desk and merges what other tabs store. Every record that another tab writes is merged into the
 * record here; where storage then has less than the result, the result is written: so all tabs and storage converge,
 * in whatever order they write and receive events.
 */
export function createCallPersistence({ flow, store, clock, schedule, ...desk }: Parts) {
  const { find, put, drop, takeDraft, onStorageFailure } = desk
  /** The function that cancels the scheduled save of a call, by id. */
  const scheduled = new Map<string, () => void>()
  /** Records of ended calls that this tab no longer shows: a tab without that event may still write to them. */
  const ends = new Map<string, CallRecord>()
  /** The text of each call that was merged or written last, so that a megabyte is not parsed again at every move. */
  const latest = new Map<string, string>()
  const unsaved = new Set<string>()
  let cancelRetry: (() => void) | undefined

  function cancel(id: string) {
    scheduled.get(id)?.()
    scheduled.delete(id)
  }

  function report(id: string, saved: Saved) {
    if (saved === 'saved') unsaved.delete(id)
    else unsaved.add(id)
    if (unsaved.size > 0) cancelRetry ??= schedule(retry, retryAfter)
    if (unsaved.size === 0) onStorageFailure(undefined)
    else if (saved !== 'saved') onStorageFailure(saved)
  }

  function retry() {
    cancelRetry = undefined
    for (const id of unsaved) save(id)
  }

  /** Stores a call now, merged with its record in storage. An untouched call is not stored. */
  function save(id: string) {
    cancel(id)
    takeDraft(id)
    if (find(id)?.isBegun === false) return
    sync(id)
    const record = find(id)?.record ?? ends.get(id)
    if (record === undefined) return
    const isEnded = record.state.value.state === 'ended'
    if (isEnded) store.removeOlder(id)
    const [text, stored] = [writeRecord(record), store.read(id)]
    const isDone = text === stored || (isEnded && stored === undefined)
    latest.set(id, text)
    report(id, isDone ? 'saved' : store.write(id, text))
  }

  /** Merges the record in storage, before an action that depends on the call's present step. */
  function sync(id: string) {
    const stored = store.read(id)
    if (stored !== undefined) merge(id, stored)
  }

  function merge(id: string, text: string) {
    if (latest.get(id) === text) return
    const received = readRecord(text)
    if (received?.id !== id) return
    latest.set(id, text)
    takeDraft(id)
    const entry = find(id)
    const known = entry?.record ?? ends.get(id)
    const record = known === undefined ? received : mergeRecords(known, received)
    const isEnded = record.state.value.state === 'ended'
    const isShownEnded = entry?.call.state === 'ended'
    if (isEnded && !isShownEnded) {
      forget(record)
      if (entry !== undefined) drop(id)
      return
    }
    ends.delete(id)
    put(restoredEntry(flow, clock, record, entry))
  }

  /** Keeps only the end of a call that this tab no longer shows. */
  function forget(record: CallRecord) {
    ends.set(record.id, endOf(record))
    cancel(record.id)
  }

  return {
    save,
    sync,
    forget,
    /** Merges a record that another tab wrote, and writes the result if that differs. Text being typed here stays. */
    mergeRemote(id: string, text: string) {
      merge(id, text)
      const record = find(id)?.record ?? ends.get(id)
      if (record === undefined) return
      const own = writeRecord(record)
      if (text !== own || store.read(id) !== own) save(id)
    },
    /** Schedules a save within half a second; further typing does not postpone it. */
    scheduleSave(id: string) {
      if (scheduled.has(id)) return
      scheduled.set(
        id,
        schedule(() => save(id), saveTypingWithin),
      )
    },
    /** Stores all pending changes now, and calls that another tab has overwritten: the page may be about to close. */
    flush: () => new Set([...scheduled.keys(), ...unsaved, ...latest.keys()]).forEach(save),
  }
}
