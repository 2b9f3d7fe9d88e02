import type { Trail } from '../../../machines/trail.ts'
import { safeStorage, storagePrefix } from './safe-storage.ts'

/** An entry of this tab's history as far as keeping it for later goes. */
export type KeptEntry = {
  readonly trail: Trail
  /** The line of answers it belongs to; one begins where a person arrives without a past. */
  readonly line: string
  /** Whether an answer was given on this line: nothing else may replace what is kept. */
  readonly given: boolean
}

/** What the guide keeps in this browser, and "Delete my answers", in this tab and all others. */
export type Keeping = ReturnType<typeof createKeeping>

type Storages = Parameters<typeof createKeeping>[0]

/** The keeping of a real window. */
export function browserKeeping(window: Window) {
  const keeping = createKeeping({
    local: safeStorage(() => window.localStorage),
    session: safeStorage(() => window.sessionStorage),
    random: () => window.crypto.getRandomValues(new Uint32Array(2)).join('-'),
  })
  window.addEventListener('storage', ({ key }) => {
    if (key === storagePrefix + epochName) keeping.lookForDeletion()
  })
  // A page that comes back from the back-forward cache has heard nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) keeping.lookForDeletion()
  })
  return keeping
}

const epochName = 'epoch'
const lineName = 'line'
/** The calls and settings of the agent console are not the answers of a person: it deletes its own. */
const ofConsole = /^(?:agent|call)/

/**
 * Answers belong to an epoch, a number that only grows: "Delete my answers" starts a new one, and
 * what was written in an older one (history entries, a sleeping tab) counts for nothing.
 */
export function createKeeping({
  local,
  session,
  random,
}: {
  local: ReturnType<typeof safeStorage>
  session: ReturnType<typeof safeStorage>
  /** A new id that no other tab has. */
  random: () => string
}) {
  let epoch = storedEpoch()
  let last: KeptEntry | undefined
  const onEntry = new Set<(entry: KeptEntry) => void>()
  const onDeletion = new Set<() => void>()

  function storedEpoch(): number {
    const stored = Number(local.get(epochName) ?? 0)
    return Number.isSafeInteger(stored) && stored > 0 ? stored : 0
  }

  function begin(next: number) {
    epoch = next
    last = undefined
    for (const name of session.names()) if (!ofConsole.test(name)) session.remove(name)
  }

  function lookForDeletion() {
    const stored = storedEpoch()
    if (stored <= epoch) return
    begin(stored)
    for (const listener of onDeletion) listener()
  }

  return {
    local,
    session,
    epoch: () => epoch,
    /**
     * Whether an entry of the history was written before the answers were deleted. One of a later
     * epoch than we know of means that storage was wiped or refused, and tells us the epoch.
     */
    isDeleted(of: number): boolean {
      epoch = Math.max(epoch, of)
      return of < epoch
    },
    lookForDeletion,
    /** A new line of answers. */
    newLine: random,
    /** The line that this tab was on before the page was loaded. */
    lastLine: () => session.get(lineName) ?? random(),
    /** Tells that the tab has a new entry. */
    tell(entry: KeptEntry) {
      const before = epoch
      lookForDeletion()
      // The listeners have already put an entry without a past in its place.
      if (epoch !== before) return
      last = entry
      session.set(lineName, entry.line)
      for (const listener of onEntry) listener(entry)
    },
    /** Listens to entries, beginning with the present one. @returns a function that stops it */
    listen(listener: (entry: KeptEntry) => void): () => void {
      onEntry.add(listener)
      if (last !== undefined) listener(last)
      return () => onEntry.delete(listener)
    },
    /**
     * Empties both storages of every answer and starts a new epoch, in all tabs.
     * @returns false where the browser did not let go of something
     */
    deleteAll(): boolean {
      const kept = () => local.names().filter(name => name !== epochName && !ofConsole.test(name))
      for (const name of kept()) local.remove(name)
      begin(Math.max(epoch, storedEpoch()) + 1)
      local.set(epochName, String(epoch))
      return kept().length === 0
    },
    /** Listens to deletions made elsewhere. @returns a function that stops it */
    onDeleted(listener: () => void): () => void {
      onDeletion.add(listener)
      return () => onDeletion.delete(listener)
    },
  }
}

/** A keeping without any storage: all of it ends with the page. */
export function noKeeping(): Keeping {
  const refused: Storages['local'] = safeStorage(() => {
    throw new Error('There is no storage here.')
  })
  return createKeeping({ local: refused, session: refused, random: () => '' })
}
