/** Whether a call could be kept: storage may be refused by the browser, or full. */
export type Kept = 'kept' | 'refused' | 'full'

/** Where calls are kept between visits; a test hands in its own. Nothing here ever throws. */
export type CallStore = {
  /** Every stored call as text, under its id, in no order. */
  readonly readAll: () => readonly (readonly [id: string, text: string])[]
  readonly read: (id: string) => string | undefined
  readonly write: (id: string, text: string) => Kept
  readonly remove: (id: string) => void
  /** Whether somebody emptied the storage as a whole, rather than ending a call. */
  readonly isWiped: () => boolean
  /** Tells of calls that another tab wrote, or removed. @returns a function that stops it */
  readonly onChange: (listener: (id: string, text: string | undefined) => void) => () => void
}

const prefix = 'eds-guide:call:'
/** Stands in storage beside the calls, so that an ended call can be told from a wiped storage. */
const marker = 'eds-guide:calls'

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
          Object.keys(storage)
            .filter(key => key.startsWith(prefix))
            .map(key => [key.slice(prefix.length), storage.getItem(key) ?? ''] as const),
        [],
      ),
    read: id => quietly(storage => storage.getItem(prefix + id) ?? undefined, undefined),
    write: (id, text) => {
      try {
        const { localStorage } = window
        if (localStorage.getItem(marker) === null) localStorage.setItem(marker, '1')
        localStorage.setItem(prefix + id, text)
        return 'kept'
      } catch (error) {
        const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
        return isFull ? 'full' : 'refused'
      }
    },
    remove: id => quietly(storage => storage.removeItem(prefix + id), undefined),
    isWiped: () => quietly(storage => storage.getItem(marker) === null, true),
    onChange: listener => {
      const tell = ({ key, newValue }: StorageEvent) => {
        if (key?.startsWith(prefix)) listener(key.slice(prefix.length), newValue ?? undefined)
      }
      window.addEventListener('storage', tell)
      return () => window.removeEventListener('storage', tell)
    },
  }
}
