import { guideId } from '../guide-id.ts'

/** Everything the guide keeps in a browser begins with this, so that all of it can be deleted. */
export const storagePrefix = `${guideId}:`

/** A storage that never throws. Names are without the prefix. */
export type SafeStorage = {
  /** The text under a name; undefined where there is none or storage is refused. */
  readonly get: (name: string) => string | undefined
  /** @returns false where storage is refused or full; the former value then stays */
  readonly set: (name: string, text: string) => boolean
  readonly remove: (name: string) => void
  readonly names: () => string[]
}

/**
 * Makes a storage safe to use. Where it is refused, merely reading `window.localStorage` throws, so
 * it is opened anew for every use: the permission may change while the page is open.
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
    set: (name, text) =>
      attempt(storage => {
        storage.setItem(storagePrefix + name, text)
        return true
      }, false),
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
