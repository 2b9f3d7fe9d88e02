declare const self: ServiceWorkerGlobalScope

type Precache = typeof PRECACHE
type Listed = Precache['files'][number]
/** See scripts/build/offline-pack.ts. */
type Pack = {
  readonly style: string
  readonly headers: readonly Record<string, string>[]
  readonly pages: Readonly<Record<string, readonly [headers: number, html: string]>>
}

/** The placeholder of the style that all pages share; it is stored once. */
const placeOfStyle = '<style></style>'

/**
 * The cache of the service worker: every file of the precache list, by address and revision, so that two releases can
 * coexist until the newer one takes control.
 */
export function createOfflineCache({ files, pack }: Precache) {
  const { scope } = self.registration
  // The name ends with the scope, because another site may share the origin.
  const name = `offline-${scope}`
  const wanted = new Map(files.map(entry => [new URL(entry.url, scope).href, entry]))
  const packAddress = new URL(pack.url, scope).href
  /** Below the pack's own address, so that a worker of another release does not use it. */
  const styleKey = `${packAddress}?style`
  const keyOf = (address: string, { revision }: Listed) =>
    revision === null ? address : `${address}?revision=${revision}`
  const keys = new Map([...wanted].map(([address, entry]) => [address, keyOf(address, entry)]))

  async function keptKeys(cache: Cache): Promise<Set<string>> {
    return new Set((await cache.keys()).map(({ url }) => url))
  }

  /** Stores the missing pages and their shared style. */
  async function unpack(cache: Cache, missing: readonly (readonly [string, Listed])[]) {
    // Bypasses the cache: a server with another release does not have this file, which must be noticed.
    const packed: Pack = await (await fetchAsBuilt(packAddress, pack.integrity, 'reload')).json()
    for (const [address, entry] of missing) {
      const [place = 0, html] = packed.pages[entry.url] ?? []
      if (html === undefined) continue
      const headers = packed.headers[place] ?? {}
      // oxlint-disable-next-line no-await-in-loop -- one at a time, to leave the disk to the page
      await cache.put(keyOf(address, entry), new Response(html, { headers }))
    }
    await cache.put(styleKey, new Response(packed.style))
  }

  return {
    /** Whether the list has this address. @param address in full, without a query */
    lists: (address: string) => keys.has(address),
    /** The cached file; undefined where the browser has evicted it or the whole cache. */
    async match(address: string): Promise<Response | undefined> {
      const key = keys.get(address)
      if (key === undefined) return undefined
      const cache = await self.caches.open(name)
      if (wanted.get(address)?.integrity !== undefined) return cache.match(key)
      const [page, style] = await Promise.all([cache.match(key), cache.match(styleKey)])
      if (page === undefined || style === undefined) return undefined
      const [html, text] = await Promise.all([page.text(), style.text()])
      const whole = html.replace(placeOfStyle, () => `<style>${text}</style>`)
      return new Response(whole, { headers: page.headers })
    },
    /**
     * Fetches the missing files, one after the other.
     * @throws TypeError when the server's file differs from the built one, or is not there
     */
    async fill(): Promise<void> {
      const cache = await self.caches.open(name)
      const kept = await keptKeys(cache)
      const missing = [...wanted].filter(([address, entry]) => !kept.has(keyOf(address, entry)))
      const pages = missing.filter(([, { integrity }]) => integrity === undefined)
      if (pages.length > 0 || !kept.has(styleKey)) await unpack(cache, pages)
      for (const [address, entry] of missing) {
        if (entry.integrity === undefined) continue
        const from = entry.revision === null ? 'default' : 'reload'
        // oxlint-disable-next-line no-await-in-loop -- one at a time, to leave the bandwidth to the page
        await cache.put(keyOf(address, entry), await fetchAsBuilt(address, entry.integrity, from))
      }
    },
    /** Deletes the files that only former releases needed. @param other another cache that is in use */
    async removeFormer(other?: string): Promise<void> {
      const cache = await self.caches.open(name)
      const current = new Set([...keys.values(), styleKey])
      const former = [...(await keptKeys(cache))].filter(key => !current.has(key))
      const others = (await self.caches.keys()).filter(
        one => one !== name && one !== other && one.endsWith(scope),
      )
      await Promise.all([
        ...former.map(key => cache.delete(key)),
        ...others.map(one => self.caches.delete(one)),
      ])
    },
  }
}

async function fetchAsBuilt(
  address: string,
  integrity: string,
  cache: RequestCache,
): Promise<Response> {
  const response = await fetch(address, { integrity, cache, redirect: 'error' })
  if (!response.ok) throw new TypeError(`${address} was answered with ${response.status}.`)
  return response
}
