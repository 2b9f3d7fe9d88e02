import { safeStorage } from '../../app/platform/storage/safe-storage.ts'

/** A storage in memory that can be refused or full, as a browser's can. */
export function memoryStorage() {
  const texts = new Map<string, string>()
  let state: 'open' | 'refused' | 'full' | 'read-only' = 'open'
  const storage: Storage = {
    get length() {
      return texts.size
    },
    key: index => [...texts.keys()][index] ?? null,
    getItem: key => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (state === 'full') throw new DOMException('The quota is used up.', 'QuotaExceededError')
      texts.set(key, text)
    },
    removeItem: key => {
      if (state === 'read-only') throw new DOMException('Access is denied.', 'SecurityError')
      texts.delete(key)
    },
    clear: () => texts.clear(),
  }
  const open = () => {
    if (state === 'refused') throw new DOMException('Access is denied.', 'SecurityError')
    return storage
  }
  return {
    texts,
    open,
    safe: safeStorage(open),
    become: (next: typeof state) => {
      state = next
    },
  }
}
