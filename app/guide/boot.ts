// The only script the page asks for. The page is complete without it, so everything else is fetched
// when the first paint is done.
import { hasAll, needs, stayPlain } from '../platform/browser-support.ts'
import { reloadIfNewer } from '../platform/offline/newer-build.ts'
import { loadPageText } from '../platform/texts.ts'

/** The longest wait for the browser to say that it has painted, in milliseconds. */
const longestWait = 3000

function painted(): Promise<void> {
  return new Promise(resolve => {
    const types = 'PerformanceObserver' in window ? PerformanceObserver.supportedEntryTypes : []
    // A tab in the background paints nothing, and an old browser does not say when it has.
    if (document.visibilityState === 'hidden' || !types.includes('paint')) return resolve()
    setTimeout(resolve, longestWait)
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}

async function start() {
  if (document.querySelector('main[data-page="not-found"]') !== null) {
    const { followRepairedLink } = await import('../platform/address/follow-repaired-link.ts')
    if (await followRepairedLink(window, import.meta.env.BASE_URL)) return
  }
  if (!hasAll(needs.guide)) return stayPlain('This browser lacks what the scripts call.')
  await painted()
  const [text, { startClient }] = await Promise.all([
    loadPageText(),
    import('./client.tsx'),
    // What the client imports, asked for at the same time and not after it.
    import('./base.ts'),
  ])
  await startClient(text)
}

// The page goes on working as plain links when a script cannot be fetched, or breaks before it has taken over.
start().catch((error: unknown) => {
  stayPlain(error)
  reloadIfNewer(window, import.meta.url).catch(() => undefined)
})
