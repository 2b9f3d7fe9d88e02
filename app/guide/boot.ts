// The entry script. The page is complete without it, so everything else is fetched after the first paint.
import { hasAll, neededByGuide, stayPlain } from '../platform/browser-support.ts'
import { fetchPagePart } from '../platform/fetch-part.ts'
import { painted } from '../platform/first-paint.ts'
import { reloadIfNewer } from '../platform/offline/newer-build.ts'
import { setPhase, unlessLeaving } from '../platform/page-phase.ts'
import { loadPageText } from '../platform/texts.ts'

async function start() {
  if (document.querySelector('main[data-page="not-found"]') !== null) {
    const { followRepairedLink } = await import('../platform/address/follow-repaired-link.ts')
    if (await followRepairedLink(window, import.meta.env.BASE_URL)) return
  }
  if (!hasAll(neededByGuide)) return stayPlain('This browser lacks what the scripts call.')
  await painted()
  await unlessLeaving()
  const [text, part, { startClient }] = await Promise.all([
    loadPageText(),
    import.meta.env.PARTS ? fetchPagePart() : undefined,
    import('./client.tsx'),
    // The client's dependency, requested in parallel.
    import('./base.ts'),
  ])
  // In a task of its own, so that a click that was made while the scripts were parsed is handled first.
  await new Promise(resolve => setTimeout(resolve))
  await unlessLeaving()
  setPhase(document, 'scripts')
  await startClient(text, part)
}

// A script that cannot be fetched, or that fails before hydration, leaves the page as plain links.
start().catch(async (error: unknown) => {
  await unlessLeaving()
  stayPlain(error)
  reloadIfNewer(window, import.meta.url).catch(() => undefined)
})
