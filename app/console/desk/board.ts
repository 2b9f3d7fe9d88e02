import type { Language } from '../../../machines/content.ts'
import { freeSlot } from '../../../machines/calls/call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { StorageFailure } from './call-persistence.ts'
import { changedEntry, freshEntry } from './entry.ts'
import type { Clock, Entry } from './entry.ts'
import { bySlot, movedCalls } from './slots.ts'

/** The state that the console renders. */
export type DeskView = {
  /** Sorted by slot. */
  readonly entries: readonly Entry[]
  /** The id of the call on the screen. */
  readonly active: string
  /** Why storage fails, until the agent dismisses the notice. */
  readonly storageFailure: StorageFailure | undefined
  /** Ended calls that were put away after 24 hours; they can be brought back. */
  readonly putAway: readonly Entry[]
  /** Another tab has ended the active call, and nothing has been done since. */
  readonly isLost: boolean
}

type Parts = {
  readonly flow: Flow
  readonly clock: Clock
  readonly makeId: () => string
  /** The id of this tab, random. */
  readonly tab: string
  readonly active: string | undefined
  /** The language for a new caller. */
  readonly language: () => Language
  /** Called with the id of a call that was moved to another slot. */
  readonly onMoved: (id: string) => void
}

/** Creates the list of calls with the active one. There is always an active call. */
export function createBoard({ flow, clock, makeId, tab, language, onMoved, ...parts }: Parts) {
  const listeners = new Set<() => void>()
  let view: DeskView = {
    entries: [],
    active: parts.active ?? '',
    storageFailure: undefined,
    putAway: [],
    isLost: false,
  }

  function show(next: Partial<DeskView>) {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }

  /** Shows these calls, each in a slot of its own. */
  function showEntries(entries: readonly Entry[]) {
    const moved = movedCalls(entries, tab)
    const others = entries.filter(({ call }) => moved.every(one => one.call.id !== call.id))
    show({ entries: bySlot([...others, ...moved]) })
    for (const { call } of moved) onMoved(call.id)
  }

  function find(id: string): Entry | undefined {
    return view.entries.find(({ call }) => call.id === id)
  }

  /** Replaces the entry of the same call, or adds it. */
  function put(entry: Entry) {
    showEntries([...view.entries.filter(({ call }) => call.id !== entry.call.id), entry])
  }

  function add(isBegun: boolean): string {
    const id = makeId()
    const slot = freeSlot(view.entries.map(({ call }) => call))
    const entry = freshEntry(flow, clock, { id, slot, language: language() }, { isBegun, tab })
    show({ entries: bySlot([...view.entries, entry]), active: id })
    return id
  }

  /** Activates the latest call where none is active; adds an untouched one where there is no call. */
  function ensureActive() {
    if (find(view.active) !== undefined) return
    const latest = [...view.entries].sort((a, b) => b.call.keptAt - a.call.keptAt)[0]
    if (latest === undefined) add(false)
    else show({ active: latest.call.id })
  }

  return {
    view: () => view,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show,
    find,
    put,
    /** Sets the calls at startup. */
    fill(entries: readonly Entry[]) {
      showEntries(entries)
      ensureActive()
    },
    /** Activates an untouched call, adding one where there is none. */
    showUntouched() {
      const untouched = view.entries.find(({ isBegun }) => !isBegun)
      if (untouched === undefined) add(false)
      else show({ active: untouched.call.id })
    },
    /** Begins a call and activates it: the untouched one, where there is one. */
    begin(): string {
      const untouched = view.entries.find(({ isBegun }) => !isBegun)
      if (untouched === undefined) return add(true)
      const { id } = untouched.call
      put(changedEntry(untouched, {}, clock, tab))
      show({ active: id })
      return id
    },
    /** @param isLost another tab has ended it */
    remove(id: string, isLost: boolean) {
      show({
        isLost: isLost && id === view.active,
        entries: view.entries.filter(({ call }) => call.id !== id),
      })
      ensureActive()
    },
  }
}
