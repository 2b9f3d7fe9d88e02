import { guideId } from '../guide-id.ts'

/** The prefix of every key of the guide, so that all of them can be deleted. */
export const storagePrefix = `${guideId}:`

/** The result of a write; after `refused` (by the browser) and `full` (over quota) the previous value stays. */
export type Saved = 'saved' | 'refused' | 'full'

/** A storage that never throws. Names are keys without the prefix. */
export type SafeStorage = {
  /** The text under a name; undefined where there is none or storage is refused. */
  readonly get: (name: string) => string | undefined
  readonly set: (name: string, text: string) => Saved
  readonly remove: (name: string) => void
  readonly names: () => string[]
}

/**
 * Wraps a storage so that it never throws. Where storage is refused, merely reading `window.localStorage` throws,
 * so it is opened for every use: the permission may change while the page is open.
 */
export function safeStorage(open: () => Storage): SafeStorage {
  function attempt<Value>(act: (storage: Storage) => Value, otherwise: Value): Value {
    try {
      return act(open())
    } catch {
      return otherwise
    }
  }
  return {
    get: name => attempt(storage => storage.getItem(storagePrefix + name) ?? undefined, undefined),
    set: (name, text) => {
      try {
        open().setItem(storagePrefix + name, text)
        return 'saved'
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
        return isFull ? 'full' : 'refused'
      }
    },
    remove: name => attempt(storage => storage.removeItem(storagePrefix + name), undefined),
    names: () =>
      attempt(
        storage =>
          Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
            .filter(key => key.startsWith(storagePrefix))
            .map(key => key.slice(storagePrefix.length)),
        [],
      ),
  }
}
