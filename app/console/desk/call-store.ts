import { safeStorage, storagePrefix } from '../../platform/storage/safe-storage.ts'
import type { Saved } from '../../platform/storage/safe-storage.ts'

/** A text in storage, and the id of its call. */
export type StoredText = { readonly id: string; readonly text: string; readonly remove: () => void }

/** Stores calls between visits; never throws. A test passes in its own. */
export type CallStore = {
  /** Every stored text, in no order; two for a call that an older console has written too. */
  readonly readAll: () => readonly StoredText[]
  readonly read: (id: string) => string | undefined
  readonly write: (id: string, text: string) => Saved
  /** Removes the record of a call that an older console wrote. */
  readonly removeOlder: (id: string) => void
  /** Calls back with each text that another tab writes. @returns a function that unsubscribes */
  readonly onChange: (listener: (id: string, text: string) => void) => () => void
}

/**
 * Prefixes of this console's records and of the previous console's, which stored a call as a whole and would
 * overwrite records under its own prefix. The guide's "Delete my answers" leaves names that begin with `call`.
 */
const prefix = 'call-record:'
const olderPrefix = 'call:'
const prefixes = [prefix, olderPrefix]

/** Stores calls in local storage, so that they survive a reload and a crash. */
export function browserCallStore(window: Window): CallStore {
  const storage = safeStorage(() => window.localStorage)
  return {
    readAll: () =>
      storage.names().flatMap(name => {
        const id = idOf(name)
        const remove = () => storage.remove(name)
        return id === undefined ? [] : [{ id, text: storage.get(name) ?? '', remove }]
      }),
    read: id => storage.get(prefix + id),
    write: (id, text) => storage.set(prefix + id, text),
    removeOlder: id => storage.remove(olderPrefix + id),
    onChange: listener => {
      const onStorage = ({ key, newValue }: StorageEvent) => {
        const id = key?.startsWith(storagePrefix) && idOf(key.slice(storagePrefix.length))
        if (typeof id === 'string' && newValue !== null) listener(id, newValue)
      }
      window.addEventListener('storage', onStorage)
      return () => window.removeEventListener('storage', onStorage)
    },
  }
}

/** The id of the call in a name; undefined for any other name. */
function idOf(name: string): string | undefined {
  const found = prefixes.find(known => name.startsWith(known))
  return found === undefined ? undefined : name.slice(found.length)
}
