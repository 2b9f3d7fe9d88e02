import words from 'every-language:content:interface/answer-storage'
import printWords from 'every-language:content:interface/print'
import toolsWords from 'every-language:content:interface/tools'
import { lazy, Suspense } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText, Language } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { Trail } from '../../../machines/trail.ts'
import { DeferredTool } from '../../finder/deferred-tool.tsx'
import type { Tool } from '../../finder/tool-of.ts'
import { watchWorker } from '../../platform/offline/worker-updates.ts'
import type { Guide } from '../../ui/guide.ts'
import { SilentBoundary } from '../../ui/error-boundary.tsx'
import { DeferredChangedAdvice } from '../../ui/deferred-changed-advice.tsx'
import { createPrinter } from '../print/printer.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import type { CountedSession } from '../insights/counting.ts'
import { ActNotices } from './act-notices.tsx'
import type { ActNoticesProps } from './act-notices.tsx'
import { ArrivalNotice } from '../../ui/arrival-notice.tsx'
import type { ArrivalNoticeProps } from '../../ui/arrival-notice.tsx'
import { ContinueLink } from './continue-link.tsx'
import { Kept } from './kept.tsx'
import { createDeferredStore } from './deferred-store.ts'
import type { DeferredParts } from './deferred-store.ts'
import { InstallAndUpdates } from './install-and-updates.tsx'
import { OwnTool } from './own-tool.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ShareAndPrint } from './share-and-print.tsx'
import type { ShareAndPrintProps } from './share-and-print.tsx'
import { TrailList } from './trail-list.tsx'
import type { TrailListProps } from './trail-list.tsx'

/** For the page of an unknown address, which has the finder too. */
export { DeferredTool }
export { prepareTool } from '../../finder/load-finder.ts'

/** The first seconds belong to the reader; the worker then fetches the whole guide. */
const registerAfter = 3000
/** Only in a site whose owner has asked for counts; in any other build nothing of it is there. */
const Insights = import.meta.env.INSIGHTS_URL
  ? lazy(async () => ({ default: (await import('../insights/insights.tsx')).Insights }))
  : undefined

type PartProps = {
  flow: Flow
  text: GuideText
  base: string
  /** Runs a move for a plain click and leaves the others to the browser. */
  onClick: (event: MouseEvent, move: () => void) => void
}

/** Everything that is fetched after the first step works: one download, for all languages. */
export type DeferredUi = ReturnType<typeof createDeferredUi>

/**
 * Opens what is kept and told and, when the reader has had the line to themselves for a while, the
 * worker. None of it can break the step on the page.
 */
export function createDeferredUi(parts: DeferredParts & { now: () => number }) {
  const { page, base, now, clock, navigator } = parts
  const store = createDeferredStore(parts)
  const printer = createPrinter(page, async () => (await import('../../ui/qr-code.tsx')).QrCode)
  const timer = page.setTimeout(() => void startWorker(), registerAfter)

  /** There may be no worker: old browsers, private windows, frames, or storage that is refused. */
  async function startWorker() {
    try {
      if (!import.meta.env.PROD || page.top !== page) return
      store.onAccept(await watchWorker(page, base, store.tell, now))
    } catch {
      // The guide works without it; only a visit without a connection does not.
    }
  }

  return {
    /** Above the step: what followed from the person's own act. */
    ActNotices: (props: ActNoticesProps) => (
      <SilentBoundary>
        <ActNotices {...props} kept={words[props.guide.language]} />
      </SilentBoundary>
    ),
    /** Above the heading, in room kept for it. */
    ArrivalNotice: (props: ArrivalNoticeProps) => (
      <SilentBoundary>
        <ArrivalNotice {...props} />
      </SilentBoundary>
    ),
    /** Where the document ends. */
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
    /** In the room that Back has on other steps. */
    ContinueLink: (props: PartProps) => (
      <SilentBoundary>
        <ContinueLink {...props} store={store} words={words[props.text.language]} />
      </SilentBoundary>
    ),
    /** In room kept for it: the finder, or what a file's name tells. */
    Tool: (props: PartProps & { tool: Tool; step: string }) => (
      <SilentBoundary>
        <Suspense fallback={null}>
          <OwnTool {...props} store={store} onJump={navigator.jump} />
        </Suspense>
      </SilentBoundary>
    ),
    /** Under the step, beside Start over. */
    ShareAndPrint: (props: ShareAndPrintProps) => (
      <SilentBoundary>
        <ShareAndPrint
          {...props}
          words={toolsWords[props.guide.language]}
          onPrint={() => void printer.print()}
        />
      </SilentBoundary>
    ),
    /** Below the step, or beside it where there is room. */
    TrailList: (props: TrailListProps) => (
      <SilentBoundary>
        <TrailList
          {...props}
          words={words[props.text.language]}
          onDelete={() => navigator.deleteAll()}
        />
      </SilentBoundary>
    ),
    /** Below the answers: what changed since a shared link was made. */
    ChangedAdvice: DeferredChangedAdvice,
    /** On the start, while nothing is answered. */
    Kept: (props: PartProps) => (
      <SilentBoundary>
        <Kept {...props} store={store} words={words[props.text.language]} />
      </SilentBoundary>
    ),
    /** Whether answers may be counted; absent where nobody counts. */
    Insights:
      Insights &&
      ((props: { session: CountedSession; language: Language }) => (
        <SilentBoundary>
          <Suspense fallback={null}>
            <Insights {...props} page={page} />
          </Suspense>
        </SilentBoundary>
      )),
    /** Below everything else. */
    InstallAndUpdates: ({ language }: { language: Language }) => (
      <SilentBoundary>
        <InstallAndUpdates store={store} words={words[language]} />
      </SilentBoundary>
    ),
    /** On paper, below everything else. */
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
      printer.close()
      page.clearTimeout(timer)
      store.close()
    },
  }
}
