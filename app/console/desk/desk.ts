import type { Language } from '../../../machines/content.ts'
import type { Call, CallEvent, CallState, Outcome } from '../../../machines/calls/call.ts'
import type { Flow } from '../../../machines/flow.ts'
import { createBoard } from './board.ts'
import type { CallStore } from './call-store.ts'
import { isForgotten, touched } from './entry.ts'
import type { Clock } from './entry.ts'
import { createKeeper } from './keeper.ts'
import type { Later, Typed } from './keeper.ts'
import { loadCalls } from './load-calls.ts'

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
  /** How to read the notes fields that somebody is typing in. */
  const drafts = new Map<string, () => string>()
  let { language } = parts
  const board = createBoard({
    flow,
    clock,
    makeId,
    active: parts.active,
    language: () => language,
    onMoved: id => keeper.keep(id),
  })
  const { find, put, show } = board
  const keeper = createKeeper({
    flow,
    store,
    clock,
    later,
    find,
    put,
    drop: id => drop(id, true),
    takeDraft,
    onTrouble: trouble => show({ trouble }),
  })
  board.fill(loadCalls(flow, store, clock))

  function change(id: string, changed: Partial<Call>, typed?: Typed): boolean {
    takeDraft(id)
    const entry = find(id)
    if (entry === undefined) return false
    const next = touched(entry, clock)
    if (board.view().isLost) show({ isLost: false })
    put({ ...next, call: { ...next.call, ...changed }, context: next.session.context() })
    if (typed === undefined) keeper.keep(id)
    else keeper.keepSoon(id, typed)
    return true
  }

  /** Takes what stands in a notes field into its call. */
  function takeDraft(id: string) {
    const read = drafts.get(id)
    const entry = find(id)
    drafts.delete(id)
    if (read === undefined || entry === undefined) return
    const next = touched(entry, clock)
    put({ ...next, call: { ...next.call, notes: read() } })
  }

  function drop(id: string, isLost = false) {
    keeper.forget(id)
    drafts.delete(id)
    board.remove(id, isLost)
  }

  return {
    view: board.view,
    subscribe: board.subscribe,
    find,
    /** Follows what other tabs do. @returns a function that stops it */
    listen: () => store.onChange(keeper.takeOver),

    /** Opens a new call, and takes it to the screen. */
    open(): string {
      const id = board.begin()
      show({ isLost: false })
      keeper.keep(id)
      return id
    },
    /** Opens a new call with the trail of a link. @returns false where the trail could not be read */
    openLink(trail: string): boolean {
      const id = board.begin()
      const entry = find(id)
      const isRead = entry?.session.happen({ type: 'open', trail }) ?? false
      const log = isRead ? [{ at: clock.now(), event: { type: 'open', trail } as const }] : []
      change(id, { log })
      return isRead
    },
    switchTo(id: string) {
      if (find(id) !== undefined) show({ active: id, isLost: false })
    },
    /** Lets something happen in a call. @returns false where it makes no sense */
    act(id: string, event: CallEvent): boolean {
      keeper.catchUp(id)
      const entry = find(id)
      if (entry === undefined || entry.call.state === 'ended') return false
      if (!entry.session.happen(event)) return false
      return change(id, {
        log: [...entry.call.log, { at: clock.now(), event }],
        state: 'open',
        waitingSince: undefined,
        // Chosen for where the call was: what the next step says counts again.
        outcome: undefined,
      })
    },
    /**
     * Somebody types notes. A megabyte of them is not read at every letter, but when it is kept or asked for.
     * @param read tells what stands in the field
     */
    draft(id: string, read: () => string) {
      const entry = find(id)
      if (entry === undefined) return
      if (!entry.isBegun) change(id, { notes: read() }, 'notes')
      drafts.set(id, read)
      keeper.keepSoon(id, 'notes')
    },
    takeDraft,
    note: (id: string, notes: string) => change(id, { notes }, 'notes'),
    rename: (id: string, name: string) => change(id, { name }, 'name'),
    /** Speaks to a caller in another language; the next caller is first spoken to in it too. */
    speak(id: string, next: Language) {
      language = next
      return change(id, { language: next })
    },
    setState: (id: string, state: Exclude<CallState, 'ended'>) =>
      change(id, { state, waitingSince: state === 'waiting' ? clock.now() : undefined }),
    settle: (id: string, outcome: Outcome) => change(id, { outcome }),
    /** Ends a call: it is wiped from storage, in all tabs; its transcript stays until `forget`. */
    end(id: string) {
      takeDraft(id)
      keeper.forget(id)
      change(id, { state: 'ended', waitingSince: undefined })
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
      for (const { call } of board.view().entries) {
        if (call.revision > 0 && call.state !== 'ended')
          keeper.takeOver(call.id, store.read(call.id))
      }
    },
    /**
     * Forgets the calls that nobody has touched for as long as calls are kept.
     * @param byDay by the time of day too, when the machine may have slept
     */
    expire(byDay = false) {
      for (const entry of board.view().entries) {
        if (!isForgotten(entry, clock, byDay)) continue
        store.remove(entry.call.id)
        drop(entry.call.id)
      }
    },
    dismissTrouble: () => show({ trouble: undefined }),
  }
}
