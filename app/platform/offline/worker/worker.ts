import { languages } from '../../languages.ts'
import { createOfflineCache } from './offline-cache.ts'

declare const self: ServiceWorkerGlobalScope

/** Made by the build when all pages are written: every page by its own address, and what pages need. */
const kept = createOfflineCache(PRECACHE)

/** Whether all that is listed was there when it was last looked at; unknown each time the worker starts. */
let isWhole: boolean | undefined
let filling: Promise<void> | undefined

self.addEventListener('install', event => event.waitUntil(kept.fill()))
self.addEventListener('activate', event => event.waitUntil(kept.removeFormer()))

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET') return
  const address = withoutQuery(request.url)
  const isPage = request.mode === 'navigate'
  if (kept.lists(address)) {
    event.respondWith(
      isPage && isWhole === false ? serverFirst(request, address) : answer(event, address),
    )
  } else if (isPage) {
    event.respondWith(fromServer(request))
  }
  // Browsers and cleaners let go of caches without a word.
  if (isPage && isWhole !== true) event.waitUntil(fillHoles())
})

/** What is kept; where there is a hole, whatever the server gives, as if there were no worker. */
async function answer(event: FetchEvent, address: string): Promise<Response> {
  const response = await matchSafely(address)
  if (response !== undefined) return response
  if (isWhole !== false) event.waitUntil(fillHoles())
  return fetch(event.request)
}

/** A release with holes that cannot be filled is not mixed with the one on the server. */
async function serverFirst(request: Request, address: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await matchSafely(address)) ?? Response.error()
  }
}

/** A cache that the browser cannot read holds nothing. */
async function matchSafely(address: string): Promise<Response | undefined> {
  return kept.match(address).catch(() => undefined)
}

/** Fetches what is missing; where the server has another release by now, that one is looked for. */
async function fillHoles(): Promise<void> {
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

/** A query never changes a page of ours: links get one from mailings and messengers. */
function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

/** An address that is not ours as far as this version knows: the server may know better. */
async function fromServer(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    const url = new URL(request.url)
    return (await pageWithSlash(url)) ?? (await notFound(url))
  }
}

// The waiting version takes over only when a person asks for it.
self.addEventListener('message', event => {
  if (isTakeOver(event.data)) event.waitUntil(self.skipWaiting())
})

function isTakeOver(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'take-over'
}

/** A page of ours asked for without its slash: where it is, as a server would say. */
async function pageWithSlash({ origin, pathname, search }: URL): Promise<Response | undefined> {
  if (pathname.endsWith('/')) return undefined
  const page = await matchSafely(`${origin}${pathname}/`)
  return page && Response.redirect(`${origin}${pathname}/${search}`, 302)
}

/** The page for an unknown address, in the language of its path, with the status that a server gives. */
async function notFound({ origin, pathname }: URL): Promise<Response> {
  const base = new URL(self.registration.scope).pathname
  const first = pathname.slice(base.length).split('/')[0]?.toLowerCase()
  const folder = languages.some(language => language === first) ? `${first}/` : ''
  const page = await matchSafely(`${origin}${base}${folder}404.html`)
  if (page === undefined) return Response.error()
  return new Response(page.body, { status: 404, statusText: 'Not Found', headers: page.headers })
}
