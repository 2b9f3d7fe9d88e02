import type { Language } from '../../../machines/content.ts'
import type { CallEvent, CallState, Outcome } from '../../../machines/calls/call.ts'
import type { CallChange } from '../../../machines/calls/change-record.ts'
import type { Flow } from '../../../machines/flow.ts'
import { createBoard } from './board.ts'
import { createCallPersistence } from './call-persistence.ts'
import type { Schedule, Trouble } from './call-persistence.ts'
import type { CallStore } from './call-store.ts'
import { changedEntry, restoredEntry } from './entry.ts'
import type { Clock } from './entry.ts'
import { loadCalls } from './load-calls.ts'
import { openedByLink } from './opened-by-link.ts'
import { createPutAway } from './put-away.ts'

type Parts = {
  readonly flow: Flow
  readonly store: CallStore
  readonly clock: Clock
  /** A new id of a call, never the same twice. */
  readonly makeId: () => string
  /** This tab, by an id that no other tab and no other visit has. */
  readonly tab: string
  readonly schedule: Schedule
  /** The language of a caller of whom nothing is known yet. */
  readonly language: Language
  readonly active?: string | undefined
}

export type Desk = ReturnType<typeof createDesk>

/**
 * All calls of one agent. Each has a session of its own; an event in one never touches another.
 * Everything but typing is stored at once, typing within half a second.
 */
export function createDesk({ flow, store, clock, makeId, tab, schedule, ...parts }: Parts) {
  /** How to read the notes fields that somebody is typing in. */
  const drafts = new Map<string, () => string>()
  let { language } = parts
  /** The trouble with storage that the agent has been told of. */
  let told: Trouble | undefined
  const board = createBoard({
    flow,
    clock,
    makeId,
    tab,
    active: parts.active,
    language: () => language,
    onMoved: id => persistence.save(id),
  })
  const { find, put, show } = board
  const persistence = createCallPersistence({
    flow,
    store,
    clock,
    schedule,
    find,
    put,
    drop: id => drop(id, true),
    takeDraft,
    onTrouble(trouble) {
      if (told !== trouble) show({ trouble })
      told = trouble
    },
  })
  const records = loadCalls(store, clock)
  const isEnded = (record: (typeof records)[number]) => record.state.value.state === 'ended'
  for (const record of records.filter(isEnded)) persistence.forget(record)
  board.fill(
    records.filter(record => !isEnded(record)).map(record => restoredEntry(flow, clock, record)),
  )
  for (const { id } of records) persistence.save(id)

  /** Sets something in a call, on top of what other tabs have stored. */
  function set(id: string, changed: CallChange): boolean {
    persistence.sync(id)
    return change(id, changed)
  }

  function change(id: string, changed: CallChange, isTyping = false): boolean {
    takeDraft(id)
    const entry = find(id)
    if (entry === undefined) return false
    if (board.view().isLost) show({ isLost: false })
    put(changedEntry(entry, changed, clock, tab))
    if (isTyping) persistence.scheduleSave(id)
    else persistence.save(id)
    return true
  }

  /** Takes what stands in a notes field into its call. */
  function takeDraft(id: string) {
    const read = drafts.get(id)
    const entry = find(id)
    drafts.delete(id)
    if (read === undefined || entry === undefined) return
    put(changedEntry(entry, { notes: read() }, clock, tab))
  }

  function drop(id: string, isLost = false) {
    drafts.delete(id)
    board.remove(id, isLost)
  }

  return {
    view: board.view,
    subscribe: board.subscribe,
    find,
    /** Follows what other tabs do. @returns a function that stops it */
    listen: () => store.onChange((id, text) => persistence.mergeRemote(id, text)),

    /** Opens a new call, and takes it to the screen. */
    open(): string {
      const id = board.begin()
      show({ isLost: false })
      persistence.save(id)
      return id
    },
    /**
     * Opens the trail of a link: in the call that the same link has opened before, if nobody has touched that
     * since, else in a new one.
     * @returns false where the trail could not be read; a call that has not begun is on the screen then
     */
    openLink(trail: string): boolean {
      const event = { type: 'open', trail } as const
      const known = board.view().entries.find(entry => openedByLink(entry, event))
      if (known !== undefined) {
        show({ active: known.call.id, isLost: false })
        return true
      }
      board.showUntouched()
      const id = board.view().active
      if (find(id)?.session.dispatch(event) !== true) return false
      return change(id, { entry: { at: clock.now(), event } })
    },
    switchTo(id: string) {
      if (find(id) !== undefined) show({ active: id, isLost: false })
    },
    /** Dispatches an event in a call. @returns false where it makes no sense */
    act(id: string, event: CallEvent): boolean {
      persistence.sync(id)
      const entry = find(id)
      if (entry === undefined || entry.call.state === 'ended') return false
      if (!entry.session.dispatch(event)) return false
      return change(id, {
        entry: { at: clock.now(), event },
        state: { state: 'open', waitingSince: undefined },
        // Chosen for where the call was: what the next step says counts again.
        outcome: null,
      })
    },
    /**
     * Somebody types notes. A megabyte of them is not read at every letter, but when it is stored or asked for.
     * @param read tells what stands in the field
     */
    draft(id: string, read: () => string) {
      const entry = find(id)
      if (entry === undefined) return
      if (!entry.isBegun) change(id, { notes: read() }, true)
      drafts.set(id, read)
      persistence.scheduleSave(id)
    },
    takeDraft,
    note: (id: string, notes: string) => change(id, { notes }, true),
    rename: (id: string, name: string) => change(id, { name }, true),
    /** Sets the language of a caller; the next caller is first spoken to in it too. */
    setLanguage(id: string, next: Language) {
      language = next
      return set(id, { language: next })
    },
    setState: (id: string, state: Exclude<CallState, 'ended'>) =>
      set(id, {
        state: { state, waitingSince: state === 'waiting' ? clock.now() : undefined },
      }),
    setOutcome: (id: string, outcome: Outcome) => set(id, { outcome }),
    /** Ends a call: its record is wiped from storage, in all tabs; its transcript stays here until `forget`. */
    end: (id: string) => set(id, { state: { state: 'ended', waitingSince: undefined } }),
    /** Takes an end back. */
    reopen(id: string) {
      if (find(id)?.call.state === 'ended')
        set(id, { state: { state: 'open', waitingSince: undefined } })
    },
    forget(id: string) {
      const entry = find(id)
      if (entry?.call.state !== 'ended') return
      persistence.forget(entry.record)
      drop(id)
    },
    /** Stores whatever is still on its way to storage: the page may be about to go. */
    flush: persistence.flush,
    /** The page has come back from the browser's cache, and has heard nothing meanwhile. */
    reread() {
      for (const { id, text } of store.readAll()) persistence.mergeRemote(id, text)
    },
    ...createPutAway({ board, persistence, clock, tab }),
    dismissTrouble: () => show({ trouble: undefined }),
  }
}
