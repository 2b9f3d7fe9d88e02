import { languages } from '../../../../machines/content.ts'
import { PrecacheController } from 'workbox-precaching'

declare const self: ServiceWorkerGlobalScope

/** Made by the build when all pages are written: every page by its own address, and what pages need. */
const kept = new PrecacheController()
kept.precache([...PRECACHE])

self.addEventListener('fetch', event => {
  const { request } = event
  if (request.method !== 'GET') return
  const cacheKey = kept.getCacheKeyForURL(withoutQuery(request.url))
  if (cacheKey !== undefined) {
    const params = { cacheKey, integrity: kept.getIntegrityForCacheKey(cacheKey) }
    event.respondWith(kept.strategy.handle({ event, request, params }))
  } else if (request.mode === 'navigate') {
    event.respondWith(fromServer(request))
  }
})

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
  const page = await kept.matchPrecache(`${pathname}/`)
  return page && Response.redirect(`${origin}${pathname}/${search}`, 302)
}

/** The page for an unknown address, in the language of its path, with the status that a server gives. */
async function notFound({ pathname }: URL): Promise<Response> {
  const base = new URL(self.registration.scope).pathname
  const first = pathname.slice(base.length).split('/')[0]?.toLowerCase()
  const folder = languages.some(language => language === first) ? `${first}/` : ''
  const page = await kept.matchPrecache(`${base}${folder}404.html`)
  if (page === undefined) return Response.error()
  return new Response(page.body, { status: 404, statusText: 'Not Found', headers: page.headers })
}
