import { languages } from '../../content/types.ts'
import { matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

/** Made by the build when all pages are written: every page by its own address, and what pages need. */
precacheAndRoute([...PRECACHE], {
  // A query never changes a page of ours: links get one from mailings and messengers.
  ignoreURLParametersMatching: [/./],
  directoryIndex: '',
  cleanURLs: false,
})

// An address that is not ours as far as this version knows: the server may know better.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ request, url }) => {
    try {
      return await fetch(request)
    } catch {
      return (await pageWithSlash(url)) ?? (await notFound(url))
    }
  },
)

// The waiting version takes over only when a person asks for it.
self.addEventListener('message', ({ data }: ExtendableMessageEvent) => {
  if (isTakeOver(data)) void self.skipWaiting()
})

function isTakeOver(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'take-over'
}

/** A page of ours asked for without its slash: where it is, as a server would say. */
async function pageWithSlash({ origin, pathname, search }: URL): Promise<Response | undefined> {
  if (pathname.endsWith('/')) return undefined
  const page = await matchPrecache(`${pathname}/`)
  return page && Response.redirect(`${origin}${pathname}/${search}`, 302)
}

/** The page for an unknown address, in the language of its path, with the status that a server gives. */
async function notFound({ pathname }: URL): Promise<Response> {
  const base = new URL(self.registration.scope).pathname
  const first = pathname.slice(base.length).split('/')[0]?.toLowerCase()
  const folder = languages.some(language => language === first) ? `${first}/` : ''
  const page = await matchPrecache(`${base}${folder}404.html`)
  if (page === undefined) return Response.error()
  return new Response(page.body, { status: 404, statusText: 'Not Found', headers: page.headers })
}
