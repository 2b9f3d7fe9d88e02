import { isExpired } from '../../../machines/calls/call.ts'
import { readCall, revisionOf, writeCall } from '../../../machines/calls/stored-call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { CallStore, Kept } from './call-store.ts'
import { resumedEntry } from './entry.ts'
import type { Clock, Entry } from './entry.ts'

/** Runs something later; a test runs it when it likes. @returns a function that calls it off */
export type Later = (act: () => void, milliseconds: number) => () => void

type Parts = {
  readonly flow: Flow
  readonly store: CallStore
  readonly clock: Clock
  readonly later: Later
  readonly find: (id: string) => Entry | undefined
  readonly put: (entry: Entry) => void
  readonly drop: (id: string) => void
  /** Called once, when a call could not be kept for the first time. */
  readonly onTrouble: (trouble: Exclude<Kept, 'kept'>) => void
}

/** Typing is kept this soon: at most so much of it is lost in a crash. */
const keepTypingWithin = 500

/** Keeps the calls of a desk in storage, and takes over what another tab has kept. */
export function createKeeper({ flow, store, clock, later, find, put, drop, onTrouble }: Parts) {
  const waiting = new Map<string, () => void>()
  let wasTold = false

  function cancel(id: string) {
    waiting.get(id)?.()
    waiting.delete(id)
  }

  /** Keeps a call at once. An ended call, and one that nobody has touched, is kept nowhere. */
  function keep(id: string) {
    cancel(id)
    const entry = find(id)
    if (entry === undefined || !entry.isBegun || entry.call.state === 'ended') return
    const { call } = entry
    const stored = store.read(id)
    if (stored !== undefined && revisionOf(stored) > call.revision) return takeOver(id, stored)
    // Gone, while storage as such is there: another tab has ended the call.
    if (stored === undefined && call.revision > 0 && !store.isWiped()) return drop(id)
    const next = { ...call, revision: call.revision + 1 }
    const kept = store.write(id, writeCall(next))
    if (kept === 'kept') return put({ ...entry, call: next })
    if (!wasTold) onTrouble(kept)
    wasTold = true
  }

  /**
   * Takes over what another tab has done, where it is ahead.
   * @param text what it wrote; undefined when it ended the call
   */
  function takeOver(id: string, text: string | undefined) {
    const entry = find(id)
    if (text === undefined) {
      if (entry !== undefined && entry.call.state !== 'ended') drop(id)
      return
    }
    const call = readCall(text)
    if (call === undefined || call.id !== id || isExpired(call, clock.now())) return
    if (entry !== undefined && entry.call.revision >= call.revision) return
    cancel(id)
    put(resumedEntry(flow, clock, call, (entry?.drawing ?? 0) + 1))
  }

  return {
    cancel,
    keep,
    takeOver,
    /** Keeps a call within half a second, however long somebody goes on typing. */
    keepSoon(id: string) {
      if (waiting.has(id)) return
      waiting.set(
        id,
        later(() => keep(id), keepTypingWithin),
      )
    },
    /** Keeps at once whatever is still on its way: the page may be about to go. */
    flush: () => [...waiting.keys()].forEach(keep),
  }
}
