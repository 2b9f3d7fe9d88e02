import type { BrowserContext } from 'playwright-core'
import { deepStep, pathOf, startOf, walksOf } from './flow-file.ts'
import type { FlowFile, Move } from './flow-file.ts'
import type { Profile } from './profiles.ts'
import type { Found } from './rows.ts'
import type { Site } from './sites.ts'
import { median } from './statistics.ts'
import { openVisit, placeOf } from './visit.ts'
import type { Visit } from './visit.ts'
import { watchPage } from './watch-page.ts'

/** A measurement in a browser of its own. */
export type Task = {
  readonly site: Site
  readonly flow: FlowFile
  readonly language: string
  readonly profile: Profile
  /** The number of the round, which selects the walks. */
  readonly round: number
  readonly context: BrowserContext
}

/** Milliseconds of idleness after which a page counts as settled. */
const settled = 8000
/** Milliseconds of a quick reader for a question. */
const reading = 500
const manySteps = 200

const wait = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
const startPath = ({ flow, language }: Task) => pathOf(flow, language, startOf(flow))

/** Opens a page and waits for its first paint. @returns milliseconds since the navigation began */
async function firstPaint({ page, next, reports }: Visit, url: string): Promise<number> {
  const from = reports.length
  await page.goto(url, { waitUntil: 'commit' })
  const { at } = await next('shown', from, ({ isFirst }) => isFirst)
  return at - (await page.evaluate(() => performance.timeOrigin))
}

/** Clicks an answer. @returns milliseconds from the click until the next step was painted */
async function takeStep(visit: Visit, { answer, to }: Move): Promise<number> {
  const { x, y } = await placeOf(visit, `[data-answer="${answer}"]`)
  const from = visit.reports.length
  await visit.press(x, y)
  const click = await visit.next('click', from)
  const { at } = await visit.next('shown', from, ({ step }) => step === to)
  return at - click.at
}

/** The first seconds of a visit, with nobody touching anything. */
async function load(task: Task): Promise<Found> {
  const visit = await openVisit(task.context, task.profile)
  await visit.page.addInitScript(watchPage)
  const start = await firstPaint(visit, task.site.server.origin + startPath(task))
  const origin = await visit.page.evaluate(() => performance.timeOrigin)
  const { at } = await visit.next('usable', 0)
  await wait(settled)
  const { blocking, elements } = await visit.page.evaluate(() => {
    const { benchWatch }: { benchWatch?: { blocking: () => number } } = Object(window)
    const all = document.querySelectorAll('*').length
    return { blocking: benchWatch?.blocking() ?? 0, elements: all }
  })
  const { metrics } = await visit.session.send('Performance.getMetrics')
  const work = (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  const heap = await heapOf(visit)
  return {
    'first-paint': start,
    usable: at - origin,
    blocking,
    work,
    'heap-start': heap,
    elements,
  }
}

async function heapOf({ session }: Visit): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize / 1_000_000
}

/** A click at the moment when the first answer is visible. */
async function earlyClick(task: Task): Promise<Found> {
  const visit = await openVisit(task.context, task.profile)
  await visit.page.goto(task.site.server.origin + startPath(task), { waitUntil: 'commit' })
  const { x, y } = await visit.next('usable', 0)
  const origin = await visit.page.evaluate(() => performance.timeOrigin)
  const from = visit.reports.length
  await visit.press(x, y)
  const first = startOf(task.flow)
  const { at } = await visit.next('shown', from, ({ step }) => step !== first)
  return { 'early-click': at - origin }
}

async function deepLink(task: Task): Promise<Found> {
  const { flow, language, site } = task
  const visit = await openVisit(task.context, task.profile)
  const url = site.server.origin + pathOf(flow, language, deepStep(flow))
  return { 'deep-link': await firstPaint(visit, url) }
}

/** A second visit, after the service worker of the first has cached the site. */
async function repeatVisit(task: Task): Promise<Found> {
  const url = task.site.server.origin + startPath(task)
  const before = await openVisit(task.context, task.profile)
  await firstPaint(before, url)
  await wait(settled)
  await before.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    if (registration !== undefined) await navigator.serviceWorker.ready
  })
  await wait(settled / 4)
  await before.page.close()
  return { repeat: await firstPaint(await openVisit(task.context, task.profile), url) }
}

/** Walks at a quick reader's pace, after the page has settled. */
async function steps(task: Task): Promise<Found> {
  const visit = await openVisit(task.context, task.profile)
  await visit.page.addInitScript(watchPage)
  await firstPaint(visit, task.site.server.origin + startPath(task))
  await wait(settled / 2)
  const all = walksOf(task.flow)
  const times: { move: Move; time: number }[] = []
  let event = 0
  const walks = [0, 1].map(turn => all[(task.round * 2 + turn) % all.length] ?? [])
  for (const walk of walks) {
    if (times.length > 0) await startAgain(visit, task)
    await wait(reading)
    for (const move of walk) {
      times.push({ move, time: await takeStep(visit, move) })
      await wait(reading)
      const worst = await visit.page.evaluate(() => {
        const { benchWatch }: { benchWatch?: { worstEvent: () => number } } = Object(window)
        return benchWatch?.worstEvent() ?? 0
      })
      event = Math.max(event, worst)
    }
  }
  const [first, ...later] = times
  const worst = [...later].sort((one, other) => other.time - one.time)[0]
  return {
    'first-step': first?.time ?? Number.NaN,
    step: median(later.map(({ time }) => time)),
    'worst-step': worst?.time ?? Number.NaN,
    'worst-event': event,
    worst: `${worst?.move.from} > ${worst?.move.to}`,
  }
}

/** Follows the page's own link to the start, not the one in the header. */
async function startAgain(visit: Visit, task: Task) {
  const path = startPath(task)
  const { x, y } = await placeOf(visit, `.page a[href="${path}"]:not([data-answer], [data-change])`)
  const from = visit.reports.length
  await visit.press(x, y)
  await visit.next('shown', from, ({ step }) => step === startOf(task.flow))
}

async function endurance(task: Task): Promise<Found> {
  const visit = await openVisit(task.context, task.profile)
  await firstPaint(visit, task.site.server.origin + startPath(task))
  await wait(settled / 2)
  const all = walksOf(task.flow)
  for (let taken = 0, turn = 0; taken < manySteps; turn += 1) {
    for (const move of all[turn % all.length] ?? []) {
      await takeStep(visit, move)
      taken += 1
    }
    await startAgain(visit, task)
  }
  await wait(settled / 4)
  return { 'heap-end': await heapOf(visit) }
}

export const parts = { load, earlyClick, deepLink, repeatVisit, steps, endurance }
export type PartName = keyof typeof parts
