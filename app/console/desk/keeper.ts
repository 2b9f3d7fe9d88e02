import { isExpired } from '../../../machines/calls/call.ts'
import type { Call } from '../../../machines/calls/call.ts'
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
type Written = { readonly text: string; readonly fields: ReadonlySet<Typed> }

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
  /** What this tab wrote last of each call: another may have written at the same moment. */
  const written = new Map<string, Written>()
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
    const isBehind = stored !== undefined && isAhead(stored, before.call)
    if (isBehind) takeOver(id, stored)
    // What somebody is typing here goes on top of what the other tab has done; anything else gives way to it.
    if (isBehind && !waiting.has(id)) return
    const fields = waiting.get(id)?.fields ?? new Set()
    cancel(id)
    const entry = find(id) ?? before
    const { call } = entry
    // Gone, while storage as such is there: another tab has ended the call.
    if (stored === undefined && call.revision > 0 && !store.isWiped()) return drop(id)
    const next = { ...call, revision: call.revision + 1 }
    const text = writeCall(next)
    const kept = store.write(id, text)
    if (kept === 'kept') {
      written.set(id, { text, fields })
      return put({ ...entry, call: next })
    }
    if (!wasTold) onTrouble(kept)
    wasTold = true
  }

  /** What this tab wrote at the very moment when another wrote this; undefined where one came after the other. */
  function tiedWith(text: string, { id, revision }: Call): Written | undefined {
    const ours = written.get(id)
    const isTied = revisionOf(text) === revision && ours !== undefined && ours.text !== text
    return isTied && revisionOf(ours.text) === revision ? ours : undefined
  }

  /** Whether what another tab wrote goes before what stands here; of two that are tied, the same in both tabs. */
  function isAhead(text: string, own: Call): boolean {
    const ours = tiedWith(text, own)?.text
    if (ours === undefined) return revisionOf(text) > own.revision
    // An answer is not given up for a letter.
    const [theirLog = 0, ourLog = 0] = [text, ours].map(record => readCall(record)?.log.length)
    return theirLog === ourLog ? text > ours : theirLog > ourLog
  }

  /** Takes over what another tab has kept, where it is ahead: for what makes sense only where the call is now. */
  function catchUp(id: string) {
    const [entry, stored] = [find(id), store.read(id)]
    if (entry !== undefined && stored !== undefined && isAhead(stored, entry.call)) {
      takeOver(id, stored)
    }
  }

  /** Keeps a call within half a second, however long somebody goes on typing. */
  function keepSoon(id: string, field: Typed) {
    const known = waiting.get(id)
    known?.fields.add(field)
    if (known !== undefined) return
    const callOff = later(() => keep(id), keepTypingWithin)
    waiting.set(id, { callOff, fields: new Set([field]) })
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
    const [tied, isFirst] = [tiedWith(text, entry.call), !isAhead(text, entry.call)]
    if (isFirst && tied === undefined) return
    takeDraft(id)
    const ours = find(id) ?? entry
    const { notes, name } = ours.call
    const typed = new Set([...(waiting.get(id)?.fields ?? []), ...(tied?.fields ?? [])])
    const fields = {
      notes: typed.has('notes') ? notes : call.notes,
      name: typed.has('name') ? name : call.name,
    }
    const isChanged = fields.notes !== notes || fields.name !== name
    const drawing = ours.drawing + (isChanged ? 1 : 0)
    if (isFirst) {
      // What the other wrote may stand in the place of ours.
      put({ ...ours, call: { ...ours.call, ...fields }, drawing })
      return keep(id)
    }
    // What was typed here stood in the place of what the other wrote, and is kept once more.
    for (const field of tied?.fields ?? []) keepSoon(id, field)
    written.delete(id)
    put(resumedEntry(flow, clock, { ...call, ...fields }, drawing))
  }

  return {
    /** Nothing of the call is kept any more, here either. */
    forget(id: string) {
      cancel(id)
      written.delete(id)
    },
    keep,
    takeOver,
    catchUp,
    keepSoon,
    /** Keeps at once whatever is still on its way: the page may be about to go. */
    flush: () => [...waiting.keys()].forEach(keep),
  }
}
