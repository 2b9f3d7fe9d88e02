import type { CDPSession } from 'playwright-core'

/** A Chromium trace event, in part; times in microseconds. */
type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Thread time: without the time in which other threads had the processor. */
  readonly tdur?: number
  readonly args?: {
    readonly beginData?: { readonly stackTrace?: readonly { readonly functionName: string }[] }
    readonly data?: { readonly type?: string }
  }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack']

/** The work of the browser between a click and its paint. */
export type ClickWork = {
  readonly clicks: number
  /** Forced synchronous layouts, by the function that caused them. */
  readonly forcedLayouts: readonly string[]
  /** All layouts of the page while traced, including those after the paint. */
  readonly layouts: number
  /** Style recalculations while traced. */
  readonly styles: number
}

/** Runs a function and returns the trace events of these categories. */
export async function trace(
  session: CDPSession,
  includedCategories: readonly string[],
  run: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: unknown[] }) => {
    const part: TraceEvent[] = JSON.parse(JSON.stringify(value))
    events.push(...part)
  }
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...includedCategories] },
  })
  await run()
  const complete = new Promise<void>(resolve => {
    session.once('Tracing.tracingComplete', () => resolve())
  })
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
}

/** Runs a function and returns the work of the clicks in it. */
export async function traceClicks(
  session: CDPSession,
  run: () => Promise<void>,
): Promise<ClickWork> {
  const events = await trace(session, categories, run)
  const whole = events.filter(({ ph }) => ph === 'X')
  const clicks = whole.filter(
    ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'click',
  )
  const isWithin = (event: TraceEvent, click: TraceEvent) =>
    event.pid === click.pid &&
    event.tid === click.tid &&
    event.ts >= click.ts &&
    event.ts <= click.ts + (click.dur ?? 0)
  const forced = whole.filter(
    event => event.name === 'Layout' && clicks.some(click => isWithin(event, click)),
  )
  const page = clicks[0]
  const ofPage = (name: string) =>
    whole.filter(event => event.name === name && event.pid === page?.pid && event.tid === page.tid)
  return {
    clicks: clicks.length,
    layouts: ofPage('Layout').length,
    styles: ofPage('UpdateLayoutTree').length,
    forcedLayouts: forced.map(({ args }) => {
      const names = args?.beginData?.stackTrace?.map(({ functionName }) => functionName) ?? []
      return names.join(' < ') || 'unknown'
    }),
  }
}
