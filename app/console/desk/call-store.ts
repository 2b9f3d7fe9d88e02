import { guideId } from '../../platform/guide-id.ts'

/** Whether a call could be stored: storage may be refused by the browser, or full. */
export type Saved = 'saved' | 'refused' | 'full'

/** A text that stands in storage. */
export type StoredText = { readonly id: string; readonly text: string; readonly remove: () => void }

/** Where calls are kept between visits; a test hands in its own. Nothing here ever throws. */
export type CallStore = {
  /** Every stored text, in no order; two for a call that an older console has written too. */
  readonly readAll: () => readonly StoredText[]
  readonly read: (id: string) => string | undefined
  readonly write: (id: string, text: string) => Saved
  /** Removes what an older console wrote of a call. */
  readonly removeOlder: (id: string) => void
  /** Calls back with what another tab wrote, of this console or an older one. @returns a function that stops it */
  readonly onChange: (listener: (id: string, text: string) => void) => () => void
}

/**
 * Keys of this console, and of the one before, which wrote whole calls: it must find nothing of ours under its
 * own keys, or it would write over them. The guide's "Delete my answers" passes over whatever begins with `call`.
 */
const prefix = `${guideId}:call-record:`
const olderPrefix = `${guideId}:call:`
const prefixes = [prefix, olderPrefix]

/** Keeps calls in local storage, so that they survive a reload and a crash. Merely reading it may throw. */
export function browserCallStore(window: Window): CallStore {
  function quietly<T>(act: (storage: Storage) => T, otherwise: T): T {
    try {
      return act(window.localStorage)
    } catch {
      return otherwise
    }
  }
  return {
    readAll: () =>
      quietly(
        storage =>
          Object.keys(storage).flatMap(key => {
            const id = idOf(key)
            const remove = () => quietly(() => storage.removeItem(key), undefined)
            return id === undefined ? [] : [{ id, text: storage.getItem(key) ?? '', remove }]
          }),
        [],
      ),
    read: id => quietly(storage => storage.getItem(prefix + id) ?? undefined, undefined),
    write: (id, text) => {
      try {
        window.localStorage.setItem(prefix + id, text)
        return 'saved'
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
        return isFull ? 'full' : 'refused'
      }
    },
    removeOlder: id => quietly(storage => storage.removeItem(olderPrefix + id), undefined),
    onChange: listener => {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        const id = idOf(key ?? '')
        if (id !== undefined && newValue !== null) listener(id, newValue)
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

/** The call that a key belongs to. */
function idOf(key: string): string | undefined {
  const found = prefixes.find(known => key.startsWith(known))
  return found === undefined ? undefined : key.slice(found.length)
}
