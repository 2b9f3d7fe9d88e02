import graph from 'content:graph'
import { languages } from '../platform/languages.ts'
import type { Language } from '../../machines/content.ts'
import { createFlow } from '../../machines/flow.ts'
import { browserAddressBar } from '../platform/address/address-bar.ts'
import { hasTrailFragment, trailsInFragment } from '../platform/address/trail-fragment.ts'
import { prefetchHelp } from '../ui/help/load-help.ts'
import { createRoot } from 'react-dom/client'
import { guardPage } from '../ui/guard-page.tsx'
import { ConsoleErrorFallback, offerCalls } from './console-error-fallback.tsx'
import { Console } from './console.tsx'
import { browserCallStore } from './desk/call-store.ts'
import { createDesk } from './desk/desk.ts'
import { browserPrefs } from './desk/prefs.ts'
import { loadConsoleTexts } from './console-texts.ts'

type Parts = { root: HTMLElement; language: Language; base: string; onHydrated: () => void }

/**
 * Renders the agent console in place of the page that announced it.
 * @throws TypeError when a language cannot be fetched; the page then still offers the guide
 */
export async function startConsole({ root, language, base, onHydrated }: Parts) {
  const flow = createFlow(graph)
  const texts = await loadConsoleTexts()
  const prefs = browserPrefs(window)
  const clock = { now: () => Date.now(), tick: () => performance.now() }
  const desk = createDesk({
    flow,
    clock,
    store: browserCallStore(window),
    makeId: () => randomId(window.crypto, 12),
    tab: randomId(window.crypto, 6),
    schedule: (act, milliseconds) => {
      const timer = setTimeout(act, milliseconds)
      return () => clearTimeout(timer)
    },
    language: prefs.read().callerLanguage ?? language,
    active: prefs.readActive(),
  })
  const isRead = takeLink(trail => desk.openLink(trail))
  const unread = isRead ? undefined : desk.view().active
  // The glossary is loaded beforehand: its tooltips open at once while a caller waits.
  for (const one of languages) void prefetchHelp(one)
  // The page is rendered in the browser only, so the origin comes from the address bar.
  const site = window.location.origin
  const parts = { flow, texts, desk, clock, language, base, site }
  const bar = browserAddressBar(window)
  const { guarded, onUncaughtError } = guardPage(
    {
      root,
      page: <Console {...parts} prefs={prefs} bar={bar} unread={unread} onHydrated={onHydrated} />,
      fallback: () => <ConsoleErrorFallback {...parts} />,
    },
    page => offerCalls(page, parts),
  )
  createRoot(root, { onUncaughtError }).render(guarded)
}

/**
 * Opens the trail of a shared link in a call, and removes it from the address. @returns false where it could not be
 * read
 */
function takeLink(open: (trail: string) => boolean): boolean {
  const { hash, pathname } = window.location
  if (!hasTrailFragment(hash)) return true
  window.history.replaceState(null, '', pathname)
  return open(trailsInFragment(hash)[0] ?? '')
}

/** A random id in hexadecimal, of so many bytes. */
function randomId(crypto: Crypto, length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
}
