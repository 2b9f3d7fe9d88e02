import type { CallStore } from '../../app/console/desk/call-store.ts'
import type { Saved } from '../../app/platform/storage/safe-storage.ts'

/** A text in storage, and the writes that its writer had seen. */
type Item = { readonly text: string; readonly known: ReadonlySet<number> }
type Change = { readonly id: string; readonly item: Item; readonly from: Tab }
type Tab = {
  /** This tab's copy of storage. */
  readonly cache: Map<string, Item>
  /** Writes of this tab that have not arrived at the browser. */
  readonly outgoing: Change[]
  /** Writes of other tabs, without an event here yet. */
  readonly incoming: Change[]
  /** For each call, the writes that this tab has seen. */
  readonly known: Map<string, Set<number>>
  listener: ((id: string, text: string) => void) | undefined
}

/**
 * A model of local storage as browsers have it. With `isCached` each tab reads a copy of its own, which is updated
 * late, and not at all for a key that it is writing itself; otherwise all read the same. In both, storage events
 * arrive later, here in any order.
 */
export function browserStorage(isCached: boolean) {
  const shared = new Map<string, Item>()
  const tabs = new Set<Tab>()
  let isFull = false

  function arrive(change: Change) {
    const { id, item, from } = change
    if (isCached && shared.get(id)?.text === item.text) return
    if (isCached) shared.set(id, item)
    for (const tab of tabs) if (tab !== from) tab.incoming.push(change)
  }

  function hear(tab: Tab, change: Change) {
    const isWriting = tab.outgoing.some(({ id }) => id === change.id)
    const now = shared.get(change.id)
    // The copy is updated in the order of writes, whatever the order of events.
    if (isCached && !isWriting && now !== undefined) tab.cache.set(change.id, now)
    learn(tab, change.id, change.item)
    tab.listener?.(change.id, change.item.text)
  }

  function openTab() {
    const cache = isCached ? new Map(shared) : shared
    const tab: Tab = {
      cache,
      outgoing: [],
      incoming: [],
      known: new Map(),
      listener: undefined,
    }
    tabs.add(tab)
    const store: CallStore = {
      readAll: () =>
        [...cache].map(([id, item]) => {
          const text = learn(tab, id, item) ?? ''
          return { id, text, remove: () => {} }
        }),
      read: id => learn(tab, id, cache.get(id)),
      write(id, text): Saved {
        if (isFull && text.length > (cache.get(id)?.text.length ?? 0)) return 'full'
        const isNew = cache.get(id)?.text !== text
        // The record of an ended call does not contain its writes.
        const isEnd = text.includes('"ended"')
        const item = { text, known: new Set(isEnd ? [] : tab.known.get(id)) }
        cache.set(id, item)
        const change = { id, item, from: tab }
        if (isCached) tab.outgoing.push(change)
        else if (isNew) arrive(change)
        return 'saved'
      },
      removeOlder: () => {},
      onChange(listener) {
        tab.listener = listener
        return () => {
          tab.listener = undefined
        }
      },
    }
    return {
      store,
      known: (id: string) => knownOf(tab, id),
      text: (id: string) => cache.get(id)?.text,
      /** A write of this tab arrives at the browser. @returns false where there is none */
      send() {
        const change = tab.outgoing.shift()
        if (change !== undefined) arrive(change)
        return change !== undefined
      },
      /** This tab receives an event of another tab's write. @returns false where there is none */
      hear(which: number) {
        const [change] = tab.incoming.splice(which % Math.max(tab.incoming.length, 1), 1)
        if (change !== undefined) hear(tab, change)
        return change !== undefined
      },
      close() {
        while (this.send());
        tabs.delete(tab)
      },
    }
  }

  return {
    openTab,
    text: (id: string) => shared.get(id)?.text,
    ids: () => [...shared.keys()],
    setFull: (next: boolean) => {
      isFull = next
    },
  }
}

function knownOf(tab: Tab, id: string): Set<number> {
  const known = tab.known.get(id) ?? new Set<number>()
  tab.known.set(id, known)
  return known
}

function learn(tab: Tab, id: string, item: Item | undefined): string | undefined {
  const known = knownOf(tab, id)
  for (const write of item?.known ?? []) known.add(write)
  return item?.text
}
