declare const self: ServiceWorkerGlobalScope

/** The most bytes of parts that are kept: what was visited last, and the steps next to it. */
const mostBytes = 1_000_000

/** Bytes that an entry takes besides its text, about. */
const sizeOfEntry = 500
/** The header that names the step in whose part a step is kept. */
const partOf = 'X-Part-Of'

/** The fields of a part that the worker reads: the targets of its steps' answers. */
type Part = Readonly<
  Record<string, { readonly flow: { readonly answers: readonly { readonly next: string }[] } }>
>

/**
 * The cache of the parts of a large guide: the steps that a person has visited, and those next to them, until they
 * weigh too much; then what was kept first goes first. Nothing of it is fetched by the worker itself.
 * @param folder the path of the parts on the site, with the version of the parts
 */
export function createPartCache(folder: string) {
  const { scope } = self.registration
  const base = new URL(folder, scope).href
  const name = `parts-${folder}-${scope}`

  /** Keeps a text under an address, with its size in the key: the budget is counted from the keys alone. */
  async function put(cache: Cache, address: string, text: string, headers: Record<string, string>) {
    await cache.delete(address, { ignoreSearch: true })
    const bytes = new TextEncoder().encode(text).length + sizeOfEntry
    await cache.put(`${address}?bytes=${bytes}`, new Response(text, { headers }))
  }

  async function dropOldest(cache: Cache) {
    let sum = 0
    for (const request of [...(await cache.keys())].reverse()) {
      sum += Number(new URL(request.url).searchParams.get('bytes'))
      // oxlint-disable-next-line no-await-in-loop -- few at a time
      if (sum > mostBytes) await cache.delete(request)
    }
  }

  /** The language and the step of a part's address; none where it holds all steps. */
  function readAddress(address: string): { language: string; step: string } | undefined {
    const [language = '', step] = address.slice(base.length).replace('.json', '').split('/')
    return step === undefined ? undefined : { language, step }
  }
  const addressOf = (language: string, step: string) => `${base}${language}/${step}.json`

  return {
    name,
    /** Tells whether an address is that of a part of this build. */
    lists: (address: string) => address.startsWith(base) && readAddress(address) !== undefined,
    /** The kept part with a step in it; undefined where there is none. */
    async match(language: string, step: string): Promise<Response | undefined> {
      const cache = await self.caches.open(name)
      const find = (one: string) => cache.match(addressOf(language, one), { ignoreSearch: true })
      const found = await find(step)
      const of = found?.headers.get(partOf)
      return typeof of === 'string' ? find(of) : found
    },
    /** The part from the server; where that cannot be reached, what is kept of its step. */
    async answer(request: Request, wait: (kept: Promise<void>) => void): Promise<Response> {
      const { language, step } = readAddress(request.url) ?? { language: '', step: '' }
      try {
        const response = await fetch(request)
        if (response.ok) wait(this.keep(language, step, response.clone()).catch(() => undefined))
        return response
      } catch {
        return (await this.match(language, step)) ?? Response.error()
      }
    },
    /** Keeps a part that a page has fetched past the worker. @param address its path */
    async fetchAndKeep(address: string): Promise<void> {
      const { href } = new URL(address, scope)
      const place = href.startsWith(base) ? readAddress(href) : undefined
      if (place === undefined) return
      const response = await fetch(href)
      if (response.ok) await this.keep(place.language, place.step, response)
    },
    /** Keeps a part; steps next to its step that have no part of their own are pointed to it. */
    async keep(language: string, step: string, response: Response): Promise<void> {
      const text = await response.text()
      const part: Part = JSON.parse(text)
      const cache = await self.caches.open(name)
      const near = (part[step]?.flow.answers ?? []).map(({ next }) => next)
      for (const next of near) {
        // oxlint-disable no-await-in-loop -- one after the other leaves the disk to the reader
        const known = await cache.match(addressOf(language, next), { ignoreSearch: true })
        if (known === undefined || known.headers.has(partOf))
          await put(cache, addressOf(language, next), '', { [partOf]: step })
        // oxlint-enable no-await-in-loop
      }
      await put(cache, addressOf(language, step), text, { 'Content-Type': 'application/json' })
      await dropOldest(cache)
    },
  }
}
