import words from 'every-language:content:interface/keeping'
import printWords from 'every-language:content:interface/print'
import toolsWords from 'every-language:content:interface/tools'
import { lazy, Suspense } from 'react'
import type { MouseEvent } from 'react'
import type { GuideText, Language } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import type { Trail } from '../../../machines/trail.ts'
import { LateTool } from '../../finder/late-tool.tsx'
import type { Tool } from '../../finder/tool-of.ts'
import { watchWorker } from '../../platform/offline/worker-updates.ts'
import type { Guide } from '../../ui/guide.ts'
import { Quiet } from '../../ui/error-boundary.tsx'
import { LateChangedAdvice } from '../../ui/late-changed-advice.tsx'
import { createPrinter } from '../print/printer.ts'
import { PrintSheet } from '../print/print-sheet.tsx'
import type { CountedSession } from '../insights/counting.ts'
import { ActNotices } from './act-notices.tsx'
import type { ActNoticesProps } from './act-notices.tsx'
import { ArrivalNotice } from '../../ui/arrival-notice.tsx'
import type { ArrivalNoticeProps } from '../../ui/arrival-notice.tsx'
import { ContinueLink } from './continue-link.tsx'
import { Kept } from './kept.tsx'
import { createLaterStore } from './later-store.ts'
import type { LaterParts } from './later-store.ts'
import { LaterWay } from './later-way.tsx'
import { OwnTool } from './own-tool.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ShareAndPrint } from './share-and-print.tsx'
import type { ShareAndPrintProps } from './share-and-print.tsx'
import { TrailList } from './trail-list.tsx'
import type { TrailListProps } from './trail-list.tsx'

/** For the page of an unknown address, which has the finder too. */
export { LateTool }
export { prepareTool } from '../../finder/load-finder.ts'

/** The first seconds belong to the reader; the worker then fetches the whole guide. */
const registerAfter = 3000
/** Only in a site whose owner has asked for counts; in any other build nothing of it is there. */
const Insights = import.meta.env.INSIGHTS_URL
  ? lazy(async () => ({ default: (await import('../insights/insights.tsx')).Insights }))
  : undefined

type LateProps = {
  flow: Flow
  text: GuideText
  base: string
  /** Runs a move for a plain click and leaves the others to the browser. */
  onClick: (event: MouseEvent, move: () => void) => void
}

/** Everything that is fetched after the first step works: one download, for all languages. */
export type Later = ReturnType<typeof openLater>

/**
 * Opens what is kept and told and, when the reader has had the line to themselves for a while, the
 * worker. None of it can break the step on the page.
 */
export function openLater(parts: LaterParts & { now: () => number }) {
  const { page, base, now, clock, navigator } = parts
  const store = createLaterStore(parts)
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
      <Quiet>
        <ActNotices {...props} kept={words[props.guide.language]} />
      </Quiet>
    ),
    /** Above the heading, in room kept for it. */
    ArrivalNotice: (props: ArrivalNoticeProps) => (
      <Quiet>
        <ArrivalNotice {...props} />
      </Quiet>
    ),
    /** Where the document ends. */
    CopySummary: ({ guide, summary }: { guide: Guide; summary: string }) => (
      <Quiet>
        <CopyButton
          guide={guide}
          label={guide.words.copySummary}
          text={summary}
          icon="copy"
          isMain
        />
      </Quiet>
    ),
    /** In the room that Back has on other steps. */
    ContinueLink: (props: LateProps) => (
      <Quiet>
        <ContinueLink {...props} store={store} words={words[props.text.language]} />
      </Quiet>
    ),
    /** In room kept for it: the finder, or what a file's name tells. */
    Tool: (props: LateProps & { tool: Tool; step: string }) => (
      <Quiet>
        <Suspense fallback={null}>
          <OwnTool {...props} store={store} onJump={navigator.jump} />
        </Suspense>
      </Quiet>
    ),
    /** Under the step, beside Start over. */
    ShareAndPrint: (props: ShareAndPrintProps) => (
      <Quiet>
        <ShareAndPrint
          {...props}
          words={toolsWords[props.guide.language]}
          onPrint={() => void printer.print()}
        />
      </Quiet>
    ),
    /** Below the step, or beside it where there is room. */
    TrailList: (props: TrailListProps) => (
      <Quiet>
        <TrailList
          {...props}
          words={words[props.text.language]}
          onDelete={() => navigator.deleteAll()}
        />
      </Quiet>
    ),
    /** Below the answers: what changed since a shared link was made. */
    ChangedAdvice: LateChangedAdvice,
    /** On the start, while nothing is answered. */
    Kept: (props: LateProps) => (
      <Quiet>
        <Kept {...props} store={store} words={words[props.text.language]} />
      </Quiet>
    ),
    /** Whether answers may be counted; absent where nobody counts. */
    Insights:
      Insights &&
      ((props: { session: CountedSession; language: Language }) => (
        <Quiet>
          <Suspense fallback={null}>
            <Insights {...props} page={page} />
          </Suspense>
        </Quiet>
      )),
    /** Below everything else. */
    LaterWay: ({ language }: { language: Language }) => (
      <Quiet>
        <LaterWay store={store} words={words[language]} />
      </Quiet>
    ),
    /** On paper, below everything else. */
    PrintSheet: (props: LateProps & { trail: Trail; link: string }) => (
      <Quiet>
        <PrintSheet
          {...props}
          printer={printer}
          words={printWords[props.text.language]}
          clock={clock}
        />
      </Quiet>
    ),
    close() {
      printer.close()
      page.clearTimeout(timer)
      store.close()
    },
  }
}
