// The only script the page asks for. The page is complete without it, so everything else is fetched
// when the first paint is done and the processor is idle.
import { isLanguage } from '../content/types.ts'
import { reloadIfNewer } from './newer-build.ts'
import { loadText } from './texts.ts'

function whenPainted(then: () => void) {
  if (document.visibilityState === 'hidden') return then()
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 1500 })
    else setTimeout(then, 50)
  })
}

async function start() {
  const { lang } = document.documentElement
  const [text, { startClient }] = await Promise.all([
    loadText(isLanguage(lang) ? lang : 'kk'),
    import('./client.tsx'),
  ])
  startClient(text)
}

// The page goes on working as plain links when a script cannot be fetched.
whenPainted(() => {
  start().catch((error: unknown) => {
    console.warn('eds-guide: the page goes on as plain links.', error)
    reloadIfNewer(window, import.meta.url).catch(() => undefined)
  })
})
