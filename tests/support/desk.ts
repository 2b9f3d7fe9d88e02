import type { CallStore } from '../../app/console/desk/call-store.ts'
import type { Saved } from '../../app/platform/storage/safe-storage.ts'
import { createDesk } from '../../app/console/desk/desk.ts'
import { flow } from './flow.ts'

type Listener = (id: string, text: string) => void

/** A call store in memory that two desks can share, as two tabs do, and that can be refused or full. */
export function memoryCallStore() {
  const texts = new Map<string, string>()
  /** Written by a console of the build before, under keys of its own. */
  const older = new Map<string, string>()
  const listeners = new Set<Listener>()
  let state: Saved = 'saved'
  /** What tabs have not heard of yet, while they are deaf to each other. */
  let unheard: (() => void)[] | undefined
  const copies = new Set<() => void>()
  /** One tab's view of it: a tab is told of what the others do, never of its own. */
  const openTab = (): CallStore => {
    let own: Listener | undefined
    const tell = (id: string, text: string) => {
      const tellNow = () => {
        for (const listener of listeners) if (listener !== own) listener(id, text)
      }
      if (unheard === undefined) tellNow()
      else unheard.push(tellNow)
    }
    /** What this tab believes to be stored, while it is deaf. */
    const believed = new Map<string, string>()
    const beliefs = () => (unheard === undefined ? texts : believed)
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
    /** A tab of the build before writes a call, and all tabs hear of it. */
    writeOlder: (id: string, text: string) => {
      older.set(id, text)
      for (const listener of listeners) listener(id, text)
    },
    /** The calls that storage holds: an ended one has left nothing but its end. */
    calls: () => [...texts.values()].filter(text => !text.includes('"state":"ended"')),
    /** From here on no tab hears or sees what another writes, as for the moment that browsers need to pass it on. */
    deafen: () => {
      for (const copy of copies) copy()
      unheard = []
    },
    /** All tabs hear of what was written meanwhile, in that order. */
    hear: () => {
      const due = unheard ?? []
      unheard = undefined
      for (const tellNow of due) tellNow()
    },
    become: (next: Saved) => {
      state = next
    },
    wipe: () => texts.clear(),
  }
}

/** A clock that stands still until it is moved; `set` moves the time of day alone, as a person can. */
export function fakeClock() {
  let now = Date.UTC(2026, 10, 5, 4, 0, 0)
  // As in a browser, not a whole number.
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

/** The call on the screen. */
export function activeOf(desk: ReturnType<typeof createDesk>) {
  const entry = desk.find(desk.view().active)
  if (entry === undefined) throw new Error('No call is on the screen.')
  return entry
}

/** Everything a desk needs, with the strings in the hands of the test. */
export function openOffice() {
  const store = memoryCallStore()
  const clock = fakeClock()
  const timers = new Set<() => void>()
  let [made, tabs] = [0, 0]
  return {
    store,
    clock,
    /** How much is put off. */
    waiting: () => timers.size,
    /** Runs what was put off, as half a second would. */
    runTimers: () => {
      const due = [...timers]
      timers.clear()
      for (const act of due) act()
    },
    /** Loads the page anew; whatever was not kept by then is lost. */
    load: () => {
      timers.clear()
      return openTab()
    },
    /** Opens one more tab beside those that are open. */
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
