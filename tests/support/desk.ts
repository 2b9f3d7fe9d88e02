import type { CallStore } from '../../app/console/desk/call-store.ts'
import type { Saved } from '../../app/platform/storage/safe-storage.ts'
import { createDesk } from '../../app/console/desk/desk.ts'
import type { Desk } from '../../app/console/desk/desk.ts'
import { flow } from './flow.ts'

type Listener = (id: string, text: string) => void

/** A call store in memory that two desks can share, like two tabs, and that can be refused or full. */
export function memoryCallStore() {
  const texts = new Map<string, string>()
  /** Records of the previous build's console, under keys of its own. */
  const older = new Map<string, string>()
  const listeners = new Set<Listener>()
  let state: Saved = 'saved'
  /** Events not delivered to tabs while they are disconnected. */
  let entryWithoutListener: (() => void)[] | undefined
  const copies = new Set<() => void>()
  /** The store of a tab, which receives events of other tabs only. */
  const openTab = (): CallStore => {
    let own: Listener | undefined
    const tell = (id: string, text: string) => {
      const tellNow = () => {
        for (const listener of listeners) if (listener !== own) listener(id, text)
      }
      if (entryWithoutListener === undefined) tellNow()
      else entryWithoutListener.push(tellNow)
    }
    /** This tab's copy of storage while it is disconnected. */
    const believed = new Map<string, string>()
    const beliefs = () => (entryWithoutListener === undefined ? texts : believed)
    copies.add(() => {
      believed.clear()
      for (const [id, text] of texts) believed.set(id, text)
    })
    return {
      readAll: () =>
        [texts, older].flatMap(stored =>
          [...stored].map(([id, text]) => ({ id, text, remove: () => stored.delete(id) })),
        ),
      read: id => beliefs().get(id),
      write: (id, text) => {
        if (state !== 'saved') return state
        texts.set(id, text)
        believed.set(id, text)
        tell(id, text)
        return 'saved'
      },
      removeOlder: id => older.delete(id),
      onChange: listener => {
        own = listener
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    }
  }
  return {
    texts,
    older,
    openTab,
    /** A tab of the previous build writes a call, and all tabs receive the event. */
    writeOlder: (id: string, text: string) => {
      older.set(id, text)
      for (const listener of listeners) listener(id, text)
    },
    /** The stored calls: of an ended one only the end is left. */
    calls: () => [...texts.values()].filter(text => !text.includes('"state":"ended"')),
    /** Disconnects all tabs: none receives or sees another's writes. */
    disconnectTabs: () => {
      for (const copy of copies) copy()
      entryWithoutListener = []
    },
    /** Delivers the pending events to all tabs, in order. */
    hear: () => {
      const due = entryWithoutListener ?? []
      entryWithoutListener = undefined
      for (const tellNow of due) tellNow()
    },
    become: (next: Saved) => {
      state = next
    },
    wipe: () => texts.clear(),
  }
}

/** A clock that stands still until it is advanced; `set` changes the wall time alone. */
export function fakeClock() {
  let now = Date.UTC(2026, 10, 5, 4, 0, 0)
  // A fraction, as in a browser.
  let tick = 1000.25
  return {
    now: () => now,
    tick: () => tick,
    pass: (milliseconds: number) => {
      now += milliseconds
      tick += milliseconds
    },
    set: (time: number) => {
      now = time
    },
  }
}

/** The active call. */
export function activeOf(desk: ReturnType<typeof createDesk>) {
  const entry = desk.find(desk.view().active)
  if (entry === undefined) throw new Error('No call is on the screen.')
  return entry
}

/** A desk with its dependencies under the test's control. */
export function openOffice() {
  const store = memoryCallStore()
  const clock = fakeClock()
  const timers = new Set<() => void>()
  let [made, tabs] = [0, 0]
  return {
    store,
    clock,
    /** The number of scheduled callbacks. */
    waiting: () => timers.size,
    /** Runs the scheduled callbacks, as if half a second had passed. */
    runTimers: () => {
      const due = [...timers]
      timers.clear()
      for (const act of due) act()
    },
    /** Reloads the page; unsaved text is lost. */
    load: () => {
      timers.clear()
      return openTab()
    },
    /** Opens another tab. */
    openTab,
  }
  function openTab() {
    return createDesk({
      flow,
      store: store.openTab(),
      clock,
      makeId: () => (made += 1).toString(16).padStart(8, '0'),
      tab: `tab${(tabs += 1)}`,
      schedule: act => {
        timers.add(act)
        return () => timers.delete(act)
      },
      language: 'kk',
    })
  }
}

/** Types a note and leaves the field. */
export function writeNote(desk: Desk, id: string, text: string) {
  desk.draft(id, () => text)
  desk.takeDraft(id)
}
