import type { CDPSession } from 'playwright-core'

/** What Chromium writes of a page's threads, as much of it as is looked at here; times in microseconds. */
type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** How long the thread itself worked, without the time in which others had the processor. */
  readonly tdur?: number
  readonly args?: {
    readonly beginData?: { readonly stackTrace?: readonly { readonly functionName: string }[] }
    readonly data?: { readonly type?: string }
  }
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack']

/** What a click had the browser do before it could paint. */
export type ClickWork = {
  readonly clicks: number
  /** The layouts that a script asked for within the click, by the function that did. */
  readonly forcedLayouts: readonly string[]
  /** All layouts of the page while it was traced, those after the paint too. */
  readonly layouts: number
  /** How often styles were looked up while it was traced. */
  readonly styles: number
}

/** Traces something, and gives what Chromium wrote of it in these categories. */
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

/** Traces something and tells what the clicks in it had the browser do. */
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
