import type { Language } from '../../../machines/content.ts'
import type { CallEvent, CallState, Outcome } from '../../../machines/calls/call.ts'
import type { CallChange } from '../../../machines/calls/change-record.ts'
import type { Flow } from '../../../machines/flow.ts'
import { createBoard } from './board.ts'
import { createCallPersistence } from './call-persistence.ts'
import type { Schedule, StorageFailure } from './call-persistence.ts'
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
  /** Makes a unique call id. */
  readonly makeId: () => string
  /** The id of this tab, unique among tabs and visits. */
  readonly tab: string
  readonly schedule: Schedule
  /** The language for a new caller. */
  readonly language: Language
  readonly active?: string | undefined
}

export type Desk = ReturnType<typeof createDesk>

/**
 * Creates the desk: all calls of one agent. Each call has its own session; an event in one never affects another.
 * Typing is stored within half a second, everything else at once.
 */
export function createDesk({ flow, store, clock, makeId, tab, schedule, ...parts }: Parts) {
  /** Functions that read the notes fields with unsaved text, by call id. */
  const drafts = new Map<string, () => string>()
  let { language } = parts
  /** The storage failure that the agent was last notified of. */
  let notified: StorageFailure | undefined
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
    onStorageFailure(storageFailure) {
      if (notified !== storageFailure) show({ storageFailure })
      notified = storageFailure
    },
  })
  const records = loadCalls(store, clock)
  const isEnded = (record: (typeof records)[number]) => record.state.value.state === 'ended'
  for (const record of records.filter(isEnded)) persistence.forget(record)
  board.fill(
    records.filter(record => !isEnded(record)).map(record => restoredEntry(flow, clock, record)),
  )
  for (const { id } of records) persistence.save(id)

  /** Changes a call, merged with what other tabs have stored. */
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

  /** Reads a notes field into its call. */
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
    /** Follows changes by other tabs. @returns a function that unsubscribes */
    listen: () => store.onChange((id, text) => persistence.mergeRemote(id, text)),

    /** Opens a new call and activates it. @returns its id */
    open(): string {
      const id = board.begin()
      show({ isLost: false })
      persistence.save(id)
      return id
    },
    /**
     * Opens a shared link: in the call that the same link has opened before, if that is untouched since, else in a new
     * one.
     * @returns false where the trail could not be read; an untouched call is active then
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
    /** Dispatches an event in a call. @returns false where the call's step does not allow it */
    act(id: string, event: CallEvent): boolean {
      persistence.sync(id)
      const entry = find(id)
      if (entry === undefined || entry.call.state === 'ended') return false
      if (!entry.session.dispatch(event)) return false
      return change(id, {
        entry: { at: clock.now(), event },
        state: { state: 'open', waitingSince: undefined },
        // The outcome was chosen for the previous step; the next step suggests its own.
        outcome: null,
      })
    },
    /**
     * Registers a notes field that somebody is typing in; it is read when the call is saved or needed, not at every
     * letter.
     * @param read returns the field's text
     */
    draft(id: string, read: () => string) {
      const entry = find(id)
      if (entry === undefined) return
      if (!entry.isBegun) change(id, { notes: read() }, true)
      drafts.set(id, read)
      persistence.scheduleSave(id)
    },
    takeDraft,
    rename: (id: string, name: string) => change(id, { name }, true),
    /** Sets the caller's language, also for the next caller. */
    setLanguage(id: string, next: Language) {
      language = next
      return set(id, { language: next })
    },
    setState: (id: string, state: Exclude<CallState, 'ended'>) =>
      set(id, {
        state: { state, waitingSince: state === 'waiting' ? clock.now() : undefined },
      }),
    setOutcome: (id: string, outcome: Outcome) => set(id, { outcome }),
    /** Ends a call: its record is deleted from storage, in all tabs; its transcript stays here until `forget`. */
    end: (id: string) => set(id, { state: { state: 'ended', waitingSince: undefined } }),
    /** Reopens an ended call. */
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
    /** Stores all pending changes now: the page may be about to close. */
    flush: persistence.flush,
    /** Reads all stored calls again, after the page was in the back-forward cache and received no events. */
    reread() {
      for (const { id, text } of store.readAll()) persistence.mergeRemote(id, text)
    },
    ...createPutAway({ board, persistence, clock, tab }),
    dismissStorageFailure: () => show({ storageFailure: undefined }),
  }
}
