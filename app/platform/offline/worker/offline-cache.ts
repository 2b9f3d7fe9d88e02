declare const self: ServiceWorkerGlobalScope

type Listed = (typeof PRECACHE)[number]

/**
 * The cache of the service worker: every file of the precache list, by address and revision, so that two releases can
 * coexist until the newer one takes control.
 */
export function createOfflineCache(list: readonly Listed[]) {
  const { scope } = self.registration
  // The name ends with the scope, because another site may share the origin.
  const name = `offline-${scope}`
  const wanted = new Map(list.map(entry => [new URL(entry.url, scope).href, entry]))
  const keyOf = (address: string, { revision }: Listed) =>
    revision === null ? address : `${address}?revision=${revision}`
  const keys = new Map([...wanted].map(([address, entry]) => [address, keyOf(address, entry)]))

  async function keptKeys(cache: Cache): Promise<Set<string>> {
    return new Set((await cache.keys()).map(({ url }) => url))
  }

  return {
    /** Whether the list has this address. @param address in full, without a query */
    lists: (address: string) => keys.has(address),
    /** The cached file; undefined where the browser has evicted it or the whole cache. */
    async match(address: string): Promise<Response | undefined> {
      const key = keys.get(address)
      return key === undefined ? undefined : (await self.caches.open(name)).match(key)
    },
    /**
     * Fetches the missing files, one after the other.
     * @throws TypeError when the server's file differs from the built one, or is not there
     */
    async fill(): Promise<void> {
      const cache = await self.caches.open(name)
      const kept = await keptKeys(cache)
      for (const [address, entry] of wanted) {
        const key = keyOf(address, entry)
        if (kept.has(key)) continue
        // oxlint-disable-next-line no-await-in-loop -- one at a time, to leave the bandwidth to the page
        await cache.put(key, await fetchAsBuilt(address, entry))
      }
    },
    /** Deletes the files that only former releases needed. */
    async removeFormer(): Promise<void> {
      const cache = await self.caches.open(name)
      const current = new Set(keys.values())
      const former = [...(await keptKeys(cache))].filter(key => !current.has(key))
      const others = (await self.caches.keys()).filter(one => one !== name && one.endsWith(scope))
      await Promise.all([
        ...former.map(key => cache.delete(key)),
        ...others.map(one => self.caches.delete(one)),
      ])
    },
  }
}

async function fetchAsBuilt(address: string, { revision, integrity }: Listed): Promise<Response> {
  const cache = revision === null ? 'default' : 'reload'
  const response = await fetch(address, { integrity, cache, redirect: 'error' })
  if (!response.ok) throw new TypeError(`${address} was answered with ${response.status}.`)
  return response
}
