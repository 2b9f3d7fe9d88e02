import type { Trail } from '../../../machines/trail.ts'
import { safeStorage, storagePrefix } from './safe-storage.ts'

/** What is stored of a history entry of this tab. */
export type StoredEntry = {
  readonly trail: Trail
  /** The id of its thread: the answers that follow from one arrival at the guide without a past. */
  readonly thread: string
  /** Whether an answer was given in this thread; without one, nothing may overwrite a stored trail. */
  readonly hasAnswer: boolean
}

/** The answers in this browser's storage, and "Delete my answers" for this tab and all others. */
export type AnswerStorage = ReturnType<typeof createAnswerStorage>

type Storages = Parameters<typeof createAnswerStorage>[0]

/** Creates the answer storage of a real window. */
export function browserAnswerStorage(window: Window) {
  const answerStorage = createAnswerStorage({
    local: safeStorage(() => window.localStorage),
    session: safeStorage(() => window.sessionStorage),
    random: () => window.crypto.getRandomValues(new Uint32Array(2)).join('-'),
  })
  window.addEventListener('storage', ({ key }) => {
    if (key === storagePrefix + generationName) answerStorage.checkForDeletion()
  })
  // A page in the back-forward cache receives no storage events.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) answerStorage.checkForDeletion()
  })
  return answerStorage
}

// The names in storage are those of earlier releases.
const generationName = 'epoch'
const threadName = 'line'
/** Names of the agent console's calls and settings: "Delete my answers" leaves them alone. */
const ofConsole = /^(?:agent|call)/

/**
 * Creates the answer storage. Answers belong to a generation, a number that only grows: "Delete my answers" starts
 * a new one, and what was written in an older one (history entries, a sleeping tab) is ignored.
 */
export function createAnswerStorage({
  local,
  session,
  random,
}: {
  local: ReturnType<typeof safeStorage>
  session: ReturnType<typeof safeStorage>
  /** A new id that no other tab has. */
  random: () => string
}) {
  let generation = storedGeneration()
  let last: StoredEntry | undefined
  const onEntry = new Set<(entry: StoredEntry) => void>()
  const onDeletion = new Set<() => void>()

  function storedGeneration(): number {
    const stored = Number(local.get(generationName) ?? 0)
    return Number.isSafeInteger(stored) && stored > 0 ? stored : 0
  }

  function begin(next: number) {
    generation = next
    last = undefined
    for (const name of session.names()) if (!ofConsole.test(name)) session.remove(name)
  }

  function checkForDeletion() {
    const stored = storedGeneration()
    if (stored <= generation) return
    begin(stored)
    for (const listener of onDeletion) listener()
  }

  return {
    local,
    session,
    generation: () => generation,
    /**
     * Whether a history entry of this generation was written before the answers were deleted. A higher
     * generation than the stored one means that storage was wiped or refused; it is adopted.
     */
    isDeleted(of: number): boolean {
      generation = Math.max(generation, of)
      return of < generation
    },
    checkForDeletion,
    /** The id of a new thread. */
    newThread: random,
    /** The thread that this tab was in before the page was loaded. */
    lastThread: () => session.get(threadName) ?? random(),
    /** Publishes the tab's present entry to the listeners, unless the answers have been deleted meanwhile. */
    publish(entry: StoredEntry) {
      const before = generation
      checkForDeletion()
      // The deletion listeners have already replaced the entry.
      if (generation !== before) return
      last = entry
      session.set(threadName, entry.thread)
      for (const listener of onEntry) listener(entry)
    },
    /** The present entry while nobody has subscribed. */
    entryWithoutListener: () => (onEntry.size === 0 ? last : undefined),
    /** Subscribes to entries, the present one first. @returns a function that unsubscribes */
    subscribe(listener: (entry: StoredEntry) => void): () => void {
      onEntry.add(listener)
      if (last !== undefined) listener(last)
      return () => onEntry.delete(listener)
    },
    /**
     * Deletes every answer from both storages and starts a new generation, in all tabs.
     * @returns false where the browser did not delete something
     */
    deleteAll(): boolean {
      const left = () =>
        local.names().filter(name => name !== generationName && !ofConsole.test(name))
      for (const name of left()) local.remove(name)
      begin(Math.max(generation, storedGeneration()) + 1)
      local.set(generationName, String(generation))
      return left().length === 0
    },
    /** Subscribes to deletions by other tabs. @returns a function that unsubscribes */
    onDeleted(listener: () => void): () => void {
      onDeletion.add(listener)
      return () => onDeletion.delete(listener)
    },
  }
}

/** An answer storage in memory alone, for prerendering and embedded pages: all of it ends with the page. */
export function noAnswerStorage(): AnswerStorage {
  const refused: Storages['local'] = safeStorage(() => {
    throw new Error('There is no storage here.')
  })
  return createAnswerStorage({ local: refused, session: refused, random: () => '' })
}
