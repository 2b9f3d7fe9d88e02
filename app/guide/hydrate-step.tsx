import type { GuideText, Language } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import { browserAfterPaint } from '../platform/after-paint.ts'
import { browserAddressBar } from '../platform/address/address-bar.ts'
import { arrive, replayArrival } from '../platform/address/arrival.ts'
import { prefetchHelp } from '../ui/help/load-help.ts'
import { stepMeant } from '../platform/fetch-part.ts'
import type { Navigator } from '../platform/address/navigator.ts'
import { keepParts } from '../platform/offline/keep-parts.ts'
import { catchInstallEvent } from '../platform/offline/install-event.ts'
import { windowPresses } from '../ui/clicks.ts'
import { browserAnswerStorage } from '../platform/storage/answer-storage.ts'
import { savePendingEntry } from '../platform/storage/pending-entries.ts'
import { browserTabTrail } from '../platform/storage/tab-trail.ts'
import { onIdle } from '../platform/deferred.ts'
import type { Parts } from '../platform/parts.ts'
import { loadText } from '../platform/texts.ts'
import { LazyErrorFallback } from '../ui/lazy-error-fallback.tsx'
import { hydratePage } from '../ui/hydrate-page.tsx'
import { Wizard } from './wizard.tsx'
import { loadTrailList } from './deferred/lazy-trail-list.tsx'

type Place = {
  root: HTMLElement
  flow: Flow
  /** Of a large guide: its steps, which are fetched as they are needed. */
  parts: Parts | undefined
  text: GuideText
  step: string
  /** The page was taken from a `<template>`, by an early click. */
  isBrief: boolean
  base: string
  /** Called after hydration. */
  onHydrated: () => void
}

/** Milliseconds of idle delay after hydration, which belong to the first answer. */
const firstAnswerFirst = 500

/**
 * Hydrates the page of a step, with all browser capabilities.
 * @throws TypeError when steps on the person's trail cannot be fetched
 */
export async function hydrateStep(place: Place) {
  const { root, flow, parts, text, step, isBrief, base, onHydrated } = place
  const answerStorage = browserAnswerStorage(window)
  const installEvent = catchInstallEvent(window)
  /** The texts on the page, for the error page. */
  let shown = text
  let prepareTool: ((language: Language) => Promise<void>) | undefined
  const afterPaint = browserAfterPaint(window)
  // After all that waits for the paint has been written, which is done at the same moment.
  window.addEventListener('pagehide', () => savePendingEntry(flow, answerStorage))
  const bar = browserAddressBar(window)
  const tabTrail = browserTabTrail(answerStorage, flow)
  // A click meanwhile is followed by the browser.
  const meant = import.meta.env.PARTS ? stepMeant() : undefined
  if (import.meta.env.PARTS && parts !== undefined) {
    await parts.withSteps(() => {
      const at = { flow, bar, base, step: meant ?? step, tabTrail: tabTrail.read() }
      replayArrival(flow, arrive(at).entry)
    })
    keepParts(window, parts)
  }
  const browser = {
    bar,
    ...(import.meta.env.PARTS ? { parts, meant } : {}),
    tabTrail,
    answerStorage,
    loadText: async (language: Language) => {
      const [words] = await Promise.all([
        loadText(language),
        prefetchHelp(language),
        prepareTool?.(language),
        import.meta.env.PARTS ? parts?.switchTo(language) : undefined,
      ])
      return (shown = words)
    },
    afterPaint,
    presses: windowPresses(window),
    onHydrated,
    loadDeferredUi: async (navigator: Navigator) => {
      await new Promise<void>(resolve => onIdle(resolve, firstAnswerFirst, 3000))
      loadTrailList().catch(() => undefined)
      const deferredUi = await import('./deferred/deferred-ui.tsx')
      prepareTool = deferredUi.prepareTool
      await prepareTool(shown.language)
      const loadStoredTrails = import.meta.env.PARTS
        ? deferredUi.storedTrailsLoader({ flow, answerStorage }, parts)
        : undefined
      if (import.meta.env.PARTS) await loadStoredTrails?.()
      return deferredUi.createDeferredUi({
        flow,
        text: shown,
        base,
        answerStorage,
        navigator,
        install: deferredUi.browserInstallOffer(window, installEvent()),
        ...(import.meta.env.PARTS ? { parts, loadStoredTrails } : {}),
        page: window,
      })
    },
  }

  const site = import.meta.env.SITE_URL
  const wizard = { flow, text, step, base, site, isBrief, browser }
  hydratePage({
    root,
    page: <Wizard {...wizard} />,
    fallback: () => <LazyErrorFallback flow={flow} text={shown} base={base} />,
  })
}
