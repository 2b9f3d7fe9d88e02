import words from 'every-language:content:interface/answer-storage'
import printWords from 'every-language:content:interface/print'
import toolsWords from 'every-language:content:interface/tools'
import { lazy, Suspense } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText, Language } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { ObservedSession } from '../../../machines/session-machine.ts'
import type { Trail } from '../../../machines/trail.ts'
import { DeferredTool } from '../../finder/deferred-tool.tsx'
import { prepareTool as prefetchTool } from '../../finder/load-finder.ts'
import type { StepTool } from '../../finder/tool-of.ts'
import { watchWorker } from '../../platform/offline/worker-updates.ts'
import type { Guide } from '../../ui/guide.ts'
import { SilentBoundary } from '../../ui/error-boundary.tsx'
import { DeferredChangedAdvice } from '../../ui/deferred-changed-advice.tsx'
import { createPrinter } from '../print/printer.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import { ActionNotices } from './action-notices.tsx'
import type { ActionNoticesProps } from './action-notices.tsx'
import { ArrivalNotice } from '../../ui/arrival-notice.tsx'
import type { ArrivalNoticeProps } from '../../ui/arrival-notice.tsx'
import { ContinueLink } from './continue-link.tsx'
import { StoredTrails } from './stored-trails.tsx'
import { browserClock, createDeferredStore } from './deferred-store.ts'
import type { DeferredParts } from './deferred-store.ts'
import { InstallAndUpdates } from './install-and-updates.tsx'
import { showLateStyle } from './late-style.ts'
import { ToolWithRecent } from './tool-with-recent.tsx'
import { warmUpClicks } from './warm-up.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ShareAndPrint } from './share-and-print.tsx'
import type { ShareAndPrintProps } from './share-and-print.tsx'

/** For the 404 page, which has the finder too. */
export { DeferredTool }
export { browserInstallOffer } from '../../platform/offline/install-offer.ts'
export { storedTrailsLoader } from './deferred-store.ts'
export { showLateStyle }

/** Prefetches what the tool needs in a language, and the style of all that is drawn here. Never rejects. */
export async function prepareTool(language: Language): Promise<void> {
  await Promise.all([prefetchTool(language), showLateStyle()])
}

/** Milliseconds until the service worker is registered, which then fetches the whole guide. */
const registerAfter = 3000
/** Only in builds with INSIGHTS_URL; the bundler removes it from all others. */
const Insights = import.meta.env.INSIGHTS_URL
  ? lazy(async () => ({ default: (await import('../insights/insights.tsx')).Insights }))
  : undefined

type PartProps = {
  flow: Flow
  text: GuideText
  base: string
  /** Runs a move for a plain click and leaves other clicks to the browser. */
  onClick: (event: MouseEvent, move: () => void) => void
}

/** Everything that is loaded when the first step works: one download, for all languages. */
export type DeferredUi = ReturnType<typeof createDeferredUi>

/**
 * Creates the deferred UI and registers the service worker after a while. An error in it cannot break the step on the
 * page.
 */
export function createDeferredUi(
  parts: Omit<DeferredParts, 'clock'> & {
    /** Milliseconds since 1970. */
    clock?: () => number
    /** The texts in the page's language, for the warm-up. */
    text: GuideText
    /** Milliseconds since the page began. */
    now?: () => number
  },
) {
  const { page, base, navigator, clock = browserClock, now = () => performance.now() } = parts
  const store = createDeferredStore({ ...parts, clock })
  const printer = createPrinter(page, async () => (await import('../../ui/qr-code.tsx')).QrCode)
  const stopWarmUp = warmUpClicks(parts)
  const timer = page.setTimeout(() => void startWorker(), registerAfter)

  /** Registers the service worker, which old browsers, private windows and frames do not have. */
  async function startWorker() {
    try {
      if (!import.meta.env.PROD || page.top !== page) return
      store.onAccept(await watchWorker(page, base, store.notify, now))
    } catch {
      // The guide works without it, except offline.
    }
  }

  return {
    /** Above the step: notices after an action. */
    ActionNotices: (props: ActionNoticesProps) => (
      <SilentBoundary>
        <ActionNotices {...props} kept={words[props.guide.language]} />
      </SilentBoundary>
    ),
    /** Above the heading, in reserved space. */
    ArrivalNotice: (props: ArrivalNoticeProps) => (
      <SilentBoundary>
        <ArrivalNotice {...props} />
      </SilentBoundary>
    ),
    /** At a limit. */
    CopySummary: ({ guide, summary }: { guide: Guide; summary: string }) => (
      <SilentBoundary>
        <CopyButton
          guide={guide}
          label={guide.words.copySummary}
          text={summary}
          icon="copy"
          isMain
        />
      </SilentBoundary>
    ),
    /** On the start, in place of Back. */
    ContinueLink: (props: PartProps) => (
      <SilentBoundary>
        <ContinueLink {...props} store={store} words={words[props.text.language]} />
      </SilentBoundary>
    ),
    /** In reserved space: the finder, or the file name reader. */
    Tool: (props: PartProps & { tool: StepTool; step: string }) => (
      <SilentBoundary>
        <Suspense fallback={null}>
          <ToolWithRecent
            {...props}
            store={store}
            onJump={step => navigator.jump(step)}
            parts={parts.parts}
          />
        </Suspense>
      </SilentBoundary>
    ),
    /** Below the step, beside Start over. */
    ShareAndPrint: (props: ShareAndPrintProps) => (
      <SilentBoundary>
        <ShareAndPrint
          {...props}
          words={toolsWords[props.guide.language]}
          onPrint={() => void printer.print()}
        />
      </SilentBoundary>
    ),
    /** Below the answers: what changed since a shared link was made. */
    ChangedAdvice: DeferredChangedAdvice,
    /** On the start, while nothing is answered. */
    StoredTrails: (props: PartProps) => (
      <SilentBoundary>
        <StoredTrails {...props} store={store} words={words[props.text.language]} />
      </SilentBoundary>
    ),
    /** The consent to counting; absent in builds without INSIGHTS_URL. */
    Insights:
      Insights &&
      ((props: { session: ObservedSession; language: Language }) => (
        <SilentBoundary>
          <Suspense fallback={null}>
            <Insights {...props} page={page} />
          </Suspense>
        </SilentBoundary>
      )),
    /** At the end of the page. */
    InstallAndUpdates: ({ language }: { language: Language }) => (
      <SilentBoundary>
        <InstallAndUpdates store={store} words={words[language]} />
      </SilentBoundary>
    ),
    /** In print, at the end of the page. */
    PrintSheet: (props: PartProps & { trail: Trail; link: string }) => (
      <SilentBoundary>
        <PrintSheet
          {...props}
          printer={printer}
          words={printWords[props.text.language]}
          clock={clock}
        />
      </SilentBoundary>
    ),
    close() {
      stopWarmUp()
      printer.close()
      page.clearTimeout(timer)
      store.close()
    },
  }
}
