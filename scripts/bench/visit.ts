import type { BrowserContext, CDPSession } from 'playwright-core'
import { probe } from './probe.ts'
import type { Report } from './probe.ts'
import type { Profile } from './profiles.ts'

/** The timeout of every wait, in milliseconds. */
const patience = 20_000

export type Visit = Awaited<ReturnType<typeof openVisit>>

/** Opens a page with the probe, on a slowed processor, and collects its reports. */
export async function openVisit(context: BrowserContext, { cpu }: Profile) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const reports: Report[] = []
  const listeners = new Set<() => void>()
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'benchReport' })
  session.on('Runtime.bindingCalled', ({ payload }) => {
    const report: Report = JSON.parse(payload)
    reports.push(report)
    for (const listener of listeners) listener()
  })
  await page.addInitScript(probe)
  await session.send('Performance.enable')
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })

  /** Waits for a report at or after an index of the list. */
  async function next<Kind extends Report['kind']>(
    kind: Kind,
    from: number,
    fits: (report: Extract<Report, { kind: Kind }>) => boolean = () => true,
  ): Promise<Extract<Report, { kind: Kind }>> {
    const isKind = (report: Report): report is Extract<Report, { kind: Kind }> =>
      report.kind === kind
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        listeners.delete(look)
        reject(
          new Error(
            `No "${kind}" was reported on ${page.url()}: ${JSON.stringify(reports.slice(-4))}`,
          ),
        )
      }, patience)
      function look() {
        const found = reports.slice(from).filter(isKind).find(fits)
        if (found === undefined) return
        clearTimeout(timer)
        listeners.delete(look)
        resolve(found)
      }
      listeners.add(look)
      look()
    })
  }
  return { page, session, reports, next, press: (x: number, y: number) => press(session, x, y) }
}

/** Presses and releases the main button through the browser's input pipeline. */
async function press(session: CDPSession, x: number, y: number) {
  const button = { x, y, button: 'left' as const, clickCount: 1 }
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button, buttons: 1 })
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button })
}

/**
 * A position on an element's first line, scrolled into view: the middle of a link of two lines may lie between them.
 * Not by Playwright's `locator`: its own code in the page has 1.5 MB of heap, which would be counted as the page's.
 * @throws Error when no element fits the selector within the timeout
 */
export async function placeOf(
  { session, page }: Pick<Visit, 'session' | 'page'>,
  selector: string,
): Promise<{ x: number; y: number }> {
  const expression = `(${String(placeInPage)})(${JSON.stringify(selector)})`
  for (const from = Date.now(); Date.now() - from < patience;) {
    const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
    const place: { x: number; y: number } | undefined = result.value
    if (place !== undefined) return place
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  throw new Error(`There is no "${selector}" on ${page.url()}.`)
}

/** It is sent to the browser as text, so it must not use anything outside itself. */
function placeInPage(selector: string) {
  const element = document.querySelector(selector)
  if (element === null) return undefined
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect()
  return { x: left + Math.min(width / 2, 60), y: top + height / 2 }
}
