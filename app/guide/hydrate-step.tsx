import type { GuideText, Language } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { browserAfterPaint } from '../platform/after-paint.ts'
import { browserAddressBar } from '../platform/address/address-bar.ts'
import { prefetchHelp } from '../ui/help/load-help.ts'
import type { Navigator } from '../platform/address/navigator.ts'
import { browserInstallOffer } from '../platform/offline/install-offer.ts'
import { windowPresses } from '../ui/clicks.ts'
import { browserAnswerStorage } from '../platform/storage/answer-storage.ts'
import { savePendingEntry } from '../platform/storage/pending-entries.ts'
import { browserTabTrail } from '../platform/storage/tab-trail.ts'
import { onIdle } from '../platform/deferred.ts'
import { loadText } from '../platform/texts.ts'
import { LazyErrorFallback } from '../ui/lazy-error-fallback.tsx'
import { hydratePage } from '../ui/hydrate-page.tsx'
import { Wizard } from './wizard.tsx'
import { loadTrailList } from './deferred/lazy-trail-list.tsx'

type Parts = {
  root: HTMLElement
  flow: Flow
  text: GuideText
  step: string
  base: string
  /** Called after hydration. */
  onLive: () => void
}

/** Milliseconds of idle delay after hydration, which belong to the first answer. */
const firstAnswerFirst = 500
/** Milliseconds: since the page began, and since 1970. */
const now = () => performance.now()
const clock = () => Date.now()

/** Hydrates the page of a step, with all browser capabilities. */
export function hydrateStep({ root, flow, text, step, base, onLive }: Parts) {
  const answerStorage = browserAnswerStorage(window)
  const install = browserInstallOffer(window)
  /** The texts on the page, for the error page. */
  let shown = text
  let prepareTool: ((language: Language) => Promise<void>) | undefined
  const afterPaint = browserAfterPaint(window)
  // After all that waits for the paint has been written, which is done at the same moment.
  window.addEventListener('pagehide', () => savePendingEntry(flow, answerStorage))
  const browser = {
    bar: browserAddressBar(window),
    tabTrail: browserTabTrail(answerStorage, flow),
    answerStorage,
    loadText: async (language: Language) => {
      const [words] = await Promise.all([
        loadText(language),
        prefetchHelp(language),
        prepareTool?.(language),
      ])
      return (shown = words)
    },
    afterPaint,
    presses: windowPresses(window),
    onLive,
    loadDeferredUi: async (navigator: Navigator) => {
      await new Promise<void>(resolve => onIdle(resolve, firstAnswerFirst, 3000))
      loadTrailList().catch(() => undefined)
      const deferredUi = await import('./deferred/deferred-ui.tsx')
      prepareTool = deferredUi.prepareTool
      await prepareTool(shown.language)
      return deferredUi.createDeferredUi({
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
  hydratePage({
    root,
    page: <Wizard {...wizard} />,
    fallback: () => <LazyErrorFallback flow={flow} text={shown} base={base} />,
  })
}
