import { endOf, mergeRecords } from '../../../machines/calls/call-record.ts'
import type { CallRecord } from '../../../machines/calls/call-record.ts'
import { readRecord, writeRecord } from '../../../machines/calls/stored-call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { CallStore } from './call-store.ts'
import type { Saved } from '../../platform/storage/safe-storage.ts'
import { restoredEntry } from './entry.ts'
import type { Clock, Entry } from './entry.ts'

/** Runs something later; a test runs it when it likes. @returns a function that cancels it */
export type Schedule = (act: () => void, milliseconds: number) => () => void
/** Why a call could not be stored. */
export type Trouble = Exclude<Saved, 'saved'>

type Parts = {
  readonly flow: Flow
  readonly store: CallStore
  readonly clock: Clock
  readonly schedule: Schedule
  readonly find: (id: string) => Entry | undefined
  readonly put: (entry: Entry) => void
  /** Another tab has ended the call. */
  readonly drop: (id: string) => void
  /** Takes what stands in the call's notes field into the call. */
  readonly takeDraft: (id: string) => void
  /** Called when something could not be stored, and with undefined when all of it is. */
  readonly onTrouble: (trouble: Trouble | undefined) => void
}

/** Typing is stored so soon, in milliseconds: at most so much of it is lost when the page crashes. */
const saveTypingWithin = 500
/** What could not be stored is tried again after so many milliseconds. */
const retryAfter = 5000

export type CallPersistence = ReturnType<typeof createCallPersistence>

/**
 * Keeps the calls of a desk in storage, and merges what other tabs have stored. Whatever is heard is merged
 * into the record here, and where storage then has less than the record, the record is written again: so all
 * tabs and storage come to the same, in whatever order they write and hear.
 */
export function createCallPersistence({ flow, store, clock, schedule, ...desk }: Parts) {
  const { find, put, drop, takeDraft, onTrouble } = desk
  /** Cancels the save that a call waits for. */
  const scheduled = new Map<string, () => void>()
  /** Ended calls that this tab shows no longer: a tab that has not heard of the end may still write them. */
  const ends = new Map<string, CallRecord>()
  /** What of each call was merged or written last, so that a megabyte is not read again at every move. */
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
    if (unsaved.size === 0) onTrouble(undefined)
    else if (saved !== 'saved') onTrouble(saved)
  }

  function retry() {
    cancelRetry = undefined
    for (const id of unsaved) save(id)
  }

  /** Stores a call at once, on top of what stands there. One that nobody has touched is not stored. */
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

  /** Merges what stands in storage: for what makes sense only where the call is now. */
  function sync(id: string) {
    const stored = store.read(id)
    if (stored !== undefined) merge(id, stored)
  }

  function merge(id: string, text: string) {
    if (latest.get(id) === text) return
    const heard = readRecord(text)
    if (heard?.id !== id) return
    latest.set(id, text)
    takeDraft(id)
    const entry = find(id)
    const known = entry?.record ?? ends.get(id)
    const record = known === undefined ? heard : mergeRecords(known, heard)
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

  /** Of a call that this tab shows no longer its end alone is known. */
  function forget(record: CallRecord) {
    ends.set(record.id, endOf(record))
    cancel(record.id)
  }

  return {
    save,
    sync,
    forget,
    /** Merges what another tab wrote, and writes what that lacks. What is being typed here stays. */
    mergeRemote(id: string, text: string) {
      merge(id, text)
      const record = find(id)?.record ?? ends.get(id)
      if (record === undefined) return
      const own = writeRecord(record)
      if (text !== own || store.read(id) !== own) save(id)
    },
    /** Stores a call within half a second, however long somebody goes on typing. */
    scheduleSave(id: string) {
      if (scheduled.has(id)) return
      scheduled.set(
        id,
        schedule(() => save(id), saveTypingWithin),
      )
    },
    /**
     * Stores at once whatever is still on its way, and what another tab's write has just taken the place of:
     * the page may be about to go.
     */
    flush: () => new Set([...scheduled.keys(), ...unsaved, ...latest.keys()]).forEach(save),
  }
}
