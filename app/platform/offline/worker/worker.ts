import { languages } from '../../languages.ts'
import { createOfflineCache } from './offline-cache.ts'
import { createPartCache } from './part-cache.ts'

declare const self: ServiceWorkerGlobalScope

/** The precache list, made by the build when all pages are written: every page, and what pages need. */
const kept = createOfflineCache(PRECACHE)
/** What is kept of a large guide besides its start; the page of any other step is made of the start's. */
const parts = PRECACHE.parts === undefined ? undefined : createPartCache(PRECACHE.parts)

/** Whether the cache was complete when last checked; unknown after each start of the worker. */
let isWhole: boolean | undefined
let filling: Promise<void> | undefined

self.addEventListener('install', event => event.waitUntil(kept.fill()))
self.addEventListener('activate', event => event.waitUntil(kept.removeFormer(parts?.name)))

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET') return
  const address = withoutQuery(request.url)
  const isPage = request.mode === 'navigate'
  if (kept.lists(address)) {
    event.respondWith(
      isPage && isWhole === false ? networkFirst(request, address) : answer(event, address),
    )
  } else if (isPage) {
    event.respondWith(fromServer(request))
  } else if (parts?.lists(address) === true) {
    event.respondWith(parts.answer(request, done => event.waitUntil(done)))
  }
  // Browsers and cleaners evict caches without notice.
  if (isPage && isWhole !== true) event.waitUntil(fetchMissing())
})

/** Answers from the cache; while it is incomplete, from the network first, so that releases are not mixed. */
async function answer(event: FetchEvent, address: string): Promise<Response> {
  const response = await matchSafely(address)
  if (response !== undefined) return response
  if (isWhole !== false) event.waitUntil(fetchMissing())
  return fetch(event.request)
}

/** Asks the network first: an incomplete release must not be mixed with the one on the server. */
async function networkFirst(request: Request, address: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await matchSafely(address)) ?? Response.error()
  }
}

/** The cached file; undefined also where the cache cannot be read. */
async function matchSafely(address: string): Promise<Response | undefined> {
  return kept.match(address).catch(() => undefined)
}

/** Fetches missing files; where the server has another release by now, checks for an update. */
async function fetchMissing(): Promise<void> {
  filling ??= kept
    .fill()
    .then(
      () => (isWhole = true),
      () => {
        isWhole = false
        return self.registration.update()
      },
    )
    .then(
      () => undefined,
      () => undefined,
    )
    .finally(() => (filling = undefined))
  return filling
}

/** Without the query: links get one from mailings and messengers, and it never changes a page. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

/** Fetches an address that this version does not know; the server may. */
async function fromServer(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const url = new URL(request.url)
    return (await pageWithSlash(url)) ?? (await startPageFor(url)) ?? (await notFound(url))
  }
}

// The waiting version takes control only when a person asks for it.
self.addEventListener('message', event => {
  if (isTakeOver(event.data)) event.waitUntil(self.skipWaiting())
  const part = partToKeep(event.data)
  if (part !== undefined && parts !== undefined) event.waitUntil(parts.fetchAndKeep(part))
})

/** The address of a part that a page fetched before the worker was there. */
function partToKeep(data: unknown): string | undefined {
  const isPart = typeof data === 'object' && data !== null && 'keep' in data
  return isPart && typeof data.keep === 'string' ? data.keep : undefined
}

function isTakeOver(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'take-over'
}

/** The page of an address without its trailing slash, as a redirect. */
async function pageWithSlash({ origin, pathname, search }: URL): Promise<Response | undefined> {
  if (pathname.endsWith('/')) return undefined
  const page = await matchSafely(`${origin}${pathname}/`)
  return page && Response.redirect(`${origin}${pathname}/${search}`, 302)
}

/**
 * The start page in place of that of a step whose part is kept: it names the step, and the scripts show it there.
 */
async function startPageFor({ origin, pathname }: URL): Promise<Response | undefined> {
  const base = new URL(self.registration.scope).pathname
  const [language = '', step = '', ...rest] = pathname.slice(base.length).split('/')
  if (parts === undefined || rest.join('/') !== '' || !/^[a-z0-9-]{1,64}$/.test(step))
    return undefined
  if ((await parts.match(language, step)) === undefined) return undefined
  const page = await matchSafely(`${origin}${base}${language}/`)
  if (page === undefined) return undefined
  const html = (await page.text()).replace('<html ', `<html data-step-meant="${step}" `)
  return new Response(html, { headers: page.headers })
}

/** The 404 page in the language of the path, with status 404. */
async function notFound({ origin, pathname }: URL): Promise<Response> {
  const base = new URL(self.registration.scope).pathname
  const first = pathname.slice(base.length).split('/')[0]?.toLowerCase()
  const folder = languages.some(language => language === first) ? `${first}/` : ''
  const page = await matchSafely(`${origin}${base}${folder}404.html`)
  if (page === undefined) return Response.error()
  return new Response(page.body, { status: 404, statusText: 'Not Found', headers: page.headers })
}
