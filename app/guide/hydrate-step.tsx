import type { GuideText, Language } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { browserAfterPaint } from '../platform/after-paint.ts'
import { browserAddressBar } from '../platform/address/address-bar.ts'
import { prepareAids } from '../ui/help/aids.ts'
import type { Navigator } from '../platform/address/navigator.ts'
import { browserInstallOffer } from '../platform/offline/install-offer.ts'
import { windowPresses } from '../ui/clicks.ts'
import { browserAnswerStorage } from '../platform/storage/answer-storage.ts'
import { browserTabTrail } from '../platform/storage/tab-trail.ts'
import { loadText } from '../platform/texts.ts'
import { LazyErrorFallback } from '../ui/lazy-error-fallback.tsx'
import { takeOver } from '../ui/take-over.tsx'
import { Wizard } from './wizard.tsx'

type Parts = {
  root: HTMLElement
  flow: Flow
  text: GuideText
  step: string
  base: string
  /** Called when scripts have taken over the page. */
  onLive: () => void
}

/** Milliseconds: since the page began, and since 1970. */
const now = () => performance.now()
const clock = () => Date.now()

/** Takes over the page of a step, with everything that a real browser has. */
export function hydrateStep({ root, flow, text, step, base, onLive }: Parts) {
  const answerStorage = browserAnswerStorage(window)
  const install = browserInstallOffer(window)
  /** The words on the page, should it break. */
  let spoken = text
  let prepareTool: ((language: Language) => Promise<void>) | undefined
  const browser = {
    bar: browserAddressBar(window),
    tabTrail: browserTabTrail(answerStorage, flow),
    answerStorage,
    loadText: async (language: Language) => {
      const [words] = await Promise.all([
        loadText(language),
        prepareAids(language),
        prepareTool?.(language),
      ])
      return (spoken = words)
    },
    afterPaint: browserAfterPaint(window),
    presses: windowPresses(window),
    onLive,
    openLater: async (navigator: Navigator) => {
      await idle()
      const later = await import('./deferred/open-later.tsx')
      prepareTool = later.prepareTool
      await prepareTool(spoken.language)
      return later.openLater({
        flow,
        base,
        answerStorage,
        navigator,
        install,
        clock,
        page: window,
        now,
      })
    },
  }

  const site = import.meta.env.SITE_URL
  const wizard = { flow, text, step, base, site, browser }
  takeOver({
    root,
    page: <Wizard {...wizard} />,
    trouble: () => <LazyErrorFallback flow={flow} text={spoken} base={base} />,
  })
}

/** The first half second after scripts have taken over belongs to the first answer. */
const firstAnswerFirst = 500

/** Waits until the browser has nothing better to do; Safari cannot say when. */
function idle(): Promise<void> {
  return new Promise(resolve => {
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 3000 })
      else resolve()
    }, firstAnswerFirst)
  })
}
