import { isExpired } from '../../../machines/calls/call.ts'
import { readCall, revisionOf, writeCall } from '../../../machines/calls/stored-call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { CallStore, Kept } from './call-store.ts'
import { resumedEntry } from './entry.ts'
import type { Clock, Entry } from './entry.ts'

/** Runs something later; a test runs it when it likes. @returns a function that calls it off */
export type Later = (act: () => void, milliseconds: number) => () => void

/** What is typed letter by letter. */
export type Typed = 'notes' | 'name'
type Waiting = { readonly callOff: () => void; readonly fields: Set<Typed> }

type Parts = {
  readonly flow: Flow
  readonly store: CallStore
  readonly clock: Clock
  readonly later: Later
  readonly find: (id: string) => Entry | undefined
  readonly put: (entry: Entry) => void
  readonly drop: (id: string) => void
  /** Takes what stands in the call's notes field into the call. */
  readonly takeDraft: (id: string) => void
  /** Called once, when a call could not be kept for the first time. */
  readonly onTrouble: (trouble: Exclude<Kept, 'kept'>) => void
}

/** Typing is kept this soon: at most so much of it is lost in a crash. */
const keepTypingWithin = 500

/** Keeps the calls of a desk in storage, and takes over what another tab has kept. */
export function createKeeper({ flow, store, clock, later, ...desk }: Parts) {
  const { find, put, drop, takeDraft, onTrouble } = desk
  const waiting = new Map<string, Waiting>()
  let wasTold = false

  function cancel(id: string) {
    waiting.get(id)?.callOff()
    waiting.delete(id)
  }

  /** Keeps a call at once. An ended call, and one that nobody has touched, is kept nowhere. */
  function keep(id: string) {
    takeDraft(id)
    const before = find(id)
    if (before === undefined || !before.isBegun || before.call.state === 'ended') return cancel(id)
    const stored = store.read(id)
    const isBehind = stored !== undefined && revisionOf(stored) > before.call.revision
    if (isBehind) takeOver(id, stored)
    // What somebody is typing here goes on top of what the other tab has done; anything else gives way to it.
    if (isBehind && !waiting.has(id)) return
    cancel(id)
    const entry = find(id) ?? before
    const { call } = entry
    // Gone, while storage as such is there: another tab has ended the call.
    if (stored === undefined && call.revision > 0 && !store.isWiped()) return drop(id)
    const next = { ...call, revision: call.revision + 1 }
    const kept = store.write(id, writeCall(next))
    if (kept === 'kept') return put({ ...entry, call: next })
    if (!wasTold) onTrouble(kept)
    wasTold = true
  }

  /**
   * Takes over what another tab has done, where it is ahead. What is being typed here stays, and is kept
   * on top of it: nobody types the same field in two tabs at once.
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
    if (entry === undefined) return put(resumedEntry(flow, clock, call))
    // Written by a tab that had not heard of the end yet.
    if (entry.call.state === 'ended') return store.remove(id)
    if (entry.call.revision >= call.revision) return
    takeDraft(id)
    const { notes, name } = find(id)?.call ?? call
    const typed = waiting.get(id)?.fields
    const next = {
      ...call,
      notes: typed?.has('notes') ? notes : call.notes,
      name: typed?.has('name') ? name : call.name,
    }
    const isChanged = next.notes !== notes || next.name !== name
    put(resumedEntry(flow, clock, next, entry.drawing + (isChanged ? 1 : 0)))
  }

  return {
    cancel,
    keep,
    takeOver,
    /** Keeps a call within half a second, however long somebody goes on typing. */
    keepSoon(id: string, field: Typed) {
      const known = waiting.get(id)
      known?.fields.add(field)
      if (known !== undefined) return
      const callOff = later(() => keep(id), keepTypingWithin)
      waiting.set(id, { callOff, fields: new Set([field]) })
    },
    /** Keeps at once whatever is still on its way: the page may be about to go. */
    flush: () => [...waiting.keys()].forEach(keep),
  }
}
