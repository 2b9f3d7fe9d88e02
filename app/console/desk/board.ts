import type { Language } from '../../../machines/content.ts'
import { freeSlot } from '../../../machines/calls/call.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { Trouble } from './call-persistence.ts'
import { changedEntry, freshEntry } from './entry.ts'
import type { Clock, Entry } from './entry.ts'
import { bySlot, movedCalls } from './slots.ts'

/** What the console draws. */
export type DeskView = {
  /** By their places on the keyboard. */
  readonly entries: readonly Entry[]
  /** The call on the screen. */
  readonly active: string
  /** Storage was refused or is full, and the agent has not dismissed the notice. */
  readonly trouble: Trouble | undefined
  /** Ended calls that nobody has touched for a day: they can be brought back. */
  readonly putAway: readonly Entry[]
  /** Another tab has ended the call that was on the screen, and nothing has been done since. */
  readonly isLost: boolean
}

type Parts = {
  readonly flow: Flow
  readonly clock: Clock
  readonly makeId: () => string
  /** This tab, by a random id. */
  readonly tab: string
  readonly active: string | undefined
  /** The language of a caller of whom nothing is known yet. */
  readonly language: () => Language
  /** Called with a call that had to leave its place to an elder one. */
  readonly onMoved: (id: string) => void
}

/** The calls as they are drawn, and which of them is on the screen. There is always one. */
export function createBoard({ flow, clock, makeId, tab, language, onMoved, ...parts }: Parts) {
  const listeners = new Set<() => void>()
  let view: DeskView = {
    entries: [],
    active: parts.active ?? '',
    trouble: undefined,
    putAway: [],
    isLost: false,
  }

  function show(next: Partial<DeskView>) {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }

  /** Shows these calls, each at a place of its own. */
  function showEntries(entries: readonly Entry[]) {
    const moved = movedCalls(entries, tab)
    const others = entries.filter(({ call }) => moved.every(one => one.call.id !== call.id))
    show({ entries: bySlot([...others, ...moved]) })
    for (const { call } of moved) onMoved(call.id)
  }

  function find(id: string): Entry | undefined {
    return view.entries.find(({ call }) => call.id === id)
  }

  /** Puts an entry in place of the one of the same call, or adds it. */
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

  /** Takes the latest call to the screen where none is; one that the desk opens by itself has not begun. */
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
    /** Fills the board at the beginning. */
    fill(entries: readonly Entry[]) {
      showEntries(entries)
      ensureActive()
    },
    /** Takes a call to the screen that has not begun: the one there is, or a new one. */
    showUntouched() {
      const untouched = view.entries.find(({ isBegun }) => !isBegun)
      if (untouched === undefined) add(false)
      else show({ active: untouched.call.id })
    },
    /** Begins a call and takes it to the screen: the one that nobody has touched, where there is one. */
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
