import { useEffect, useState } from 'react'
import type { Language } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import type { DeferredUi } from './deferred/deferred-ui.tsx'
import { useDeferredUi } from './deferred/use-deferred-ui.ts'
import { createNavigator } from '../platform/address/navigator.ts'
import type { Navigator, Session } from '../platform/address/navigator.ts'
import type { Browser } from './browser.ts'

type Place = { flow: Flow; session: Session; base: string; language: Language }

/**
 * Connects a session to the browser: restores the trail after hydration, and loads the deferred UI. Without a browser
 * (prerendering) it does neither.
 */
export function useNavigator(
  { flow, session, base, language }: Place,
  browser: Browser | undefined,
): { navigator: Navigator | undefined; deferredUi: DeferredUi | undefined } {
  const [navigator] = useState(() => {
    if (browser === undefined) return undefined
    const { bar, tabTrail, answerStorage, afterPaint } = browser
    return createNavigator({
      flow,
      session,
      bar,
      tabTrail,
      answerStorage,
      afterPaint,
      base,
      language,
    })
  })
  const [loadDeferredUi] = useState(() => {
    const open = browser?.loadDeferredUi
    return open && navigator ? () => open(navigator) : undefined
  })
  useEffect(() => {
    if (navigator === undefined || browser === undefined) return undefined
    navigator.start()
    const stopListening = navigator.listen()
    browser.onLive()
    return stopListening
  }, [navigator, browser])
  return { navigator, deferredUi: useDeferredUi(loadDeferredUi) }
}
