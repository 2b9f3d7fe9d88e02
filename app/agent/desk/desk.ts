import type { Language } from '../../../content/types.ts'
import { freeSlot, isExpired } from '../../../machines/calls/call.ts'
import type { Call, CallEvent, CallState, Outcome } from '../../../machines/calls/call.ts'
import { readCall } from '../../../machines/calls/stored-call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { CallStore, Kept } from './call-store.ts'
import { freshEntry, isForgotten, resumedEntry, touched } from './entry.ts'
import type { Clock, Entry } from './entry.ts'
import { createKeeper } from './keeper.ts'
import type { Later } from './keeper.ts'

/** What the console draws. */
export type DeskView = {
  /** By their places on the keyboard. */
  readonly entries: readonly Entry[]
  /** The call on the screen. */
  readonly active: string
  /** Storage was refused or is full: the agent is told once. */
  readonly trouble: Exclude<Kept, 'kept'> | undefined
}

type Parts = {
  readonly flow: Flow
  readonly store: CallStore
  readonly clock: Clock
  /** A new id, never the same twice. */
  readonly makeId: () => string
  readonly later: Later
  /** The language of a caller of whom nothing is known yet. */
  readonly language: Language
  readonly active?: string | undefined
}

export type Desk = ReturnType<typeof createDesk>

/**
 * All calls of one agent. Each has a session of its own; what happens in one never touches another.
 * Everything but typing is kept at once, typing within half a second.
 */
export function createDesk({ flow, store, clock, makeId, later, ...parts }: Parts) {
  const listeners = new Set<() => void>()
  let { language } = parts
  let view: DeskView = { entries: readEntries(), active: parts.active ?? '', trouble: undefined }
  ensureActive()
  const keeper = createKeeper({ flow, store, clock, later, find, put, drop, onTrouble })

  function onTrouble(trouble: NonNullable<DeskView['trouble']>) {
    show({ trouble })
  }

  function readEntries(): Entry[] {
    const now = clock.now()
    const calls = store.readAll().flatMap(text => readCall(text) ?? [])
    for (const call of calls) if (isExpired(call, now)) store.remove(call.id)
    return bySlot(
      calls.filter(call => !isExpired(call, now)).map(call => resumedEntry(flow, clock, call)),
    )
  }

  function show(next: Partial<DeskView>) {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }

  function find(id: string): Entry | undefined {
    return view.entries.find(({ call }) => call.id === id)
  }

  /** There is always a call on the screen; one that the desk opens by itself has not begun. */
  function ensureActive() {
    if (find(view.active) !== undefined) return
    const latest = [...view.entries].sort((a, b) => b.call.keptAt - a.call.keptAt)[0]
    if (latest === undefined) add(false)
    else view = { ...view, active: latest.call.id }
  }

  function add(isBegun: boolean): string {
    const id = makeId()
    const slot = freeSlot(view.entries.map(({ call }) => call))
    const entry = freshEntry(flow, clock, { id, slot, language }, isBegun)
    view = { ...view, entries: bySlot([...view.entries, entry]), active: id }
    return id
  }

  /** Puts an entry in place of the one of the same call, or adds it. */
  function put(entry: Entry) {
    const others = view.entries.filter(({ call }) => call.id !== entry.call.id)
    show({ entries: bySlot([...others, entry]) })
  }

  function change(id: string, changed: Partial<Call>, isTyping = false): boolean {
    const entry = find(id)
    if (entry === undefined) return false
    const next = touched(entry, clock)
    put({ ...next, call: { ...next.call, ...changed }, context: next.session.context() })
    if (isTyping) keeper.keepSoon(id)
    else keeper.keep(id)
    return true
  }

  function drop(id: string) {
    keeper.cancel(id)
    view = { ...view, entries: view.entries.filter(({ call }) => call.id !== id) }
    ensureActive()
    show({})
  }

  return {
    view: () => view,
    find,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Follows what other tabs do. @returns a function that stops it */
    listen: () => store.onChange(keeper.takeOver),

    /** Opens a new call, and takes it to the screen. */
    open(): string {
      const id = add(true)
      keeper.keep(id)
      show({})
      return id
    },
    /** Opens a new call with the trail of a link. @returns false where the trail could not be read */
    openLink(trail: string): boolean {
      const id = add(true)
      const entry = find(id)
      const isRead = entry?.session.happen({ type: 'open', trail }) ?? false
      const log = isRead ? [{ at: clock.now(), event: { type: 'open', trail } as const }] : []
      change(id, { log })
      return isRead
    },
    switchTo(id: string) {
      if (find(id) !== undefined) show({ active: id })
    },
    /** Lets something happen in a call. @returns false where it makes no sense */
    act(id: string, event: CallEvent): boolean {
      const entry = find(id)
      if (entry === undefined || entry.call.state === 'ended') return false
      if (!entry.session.happen(event)) return false
      return change(id, {
        log: [...entry.call.log, { at: clock.now(), event }],
        state: 'open',
        // Chosen for where the call was: what the next step says counts again.
        outcome: undefined,
      })
    },
    note: (id: string, notes: string) => change(id, { notes }, true),
    rename: (id: string, name: string) => change(id, { name }, true),
    /** Speaks to a caller in another language; the next caller is first spoken to in it too. */
    speak(id: string, next: Language) {
      language = next
      return change(id, { language: next })
    },
    setState: (id: string, state: Exclude<CallState, 'ended'>) => change(id, { state }),
    settle: (id: string, outcome: Outcome) => change(id, { outcome }),
    /** Ends a call: it is wiped from storage, in all tabs; its transcript stays until `forget`. */
    end(id: string) {
      keeper.cancel(id)
      change(id, { state: 'ended' })
      store.remove(id)
    },
    /** Takes an end back. */
    reopen(id: string) {
      const entry = find(id)
      if (entry?.call.state !== 'ended') return
      const call = { ...entry.call, state: 'open' as const, keptAt: clock.now(), revision: 0 }
      put({ ...entry, since: clock.tick(), call })
      keeper.keep(id)
    },
    forget(id: string) {
      store.remove(id)
      drop(id)
    },
    /** Keeps whatever is still on its way to storage: the page may be about to go. */
    flush: keeper.flush,
    /** The page has come back from the browser's cache: calls ended meanwhile are gone here too. */
    reread() {
      for (const { call } of view.entries) {
        if (call.revision > 0 && call.state !== 'ended')
          keeper.takeOver(call.id, store.read(call.id))
      }
    },
    /** Forgets the calls that nobody has touched for as long as calls are kept. */
    expire() {
      for (const entry of view.entries) {
        if (!isForgotten(entry, clock)) continue
        store.remove(entry.call.id)
        drop(entry.call.id)
      }
    },
    dismissTrouble: () => show({ trouble: undefined }),
  }
}

function bySlot(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => a.call.slot - b.call.slot)
}
