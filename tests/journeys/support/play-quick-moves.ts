import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { replay, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { keptRecords } from './kept.ts'
import { quickMoves } from './quick-moves.ts'
import type { Burst, Move } from './quick-moves.ts'
import { live, site } from './visitor.ts'

type Pace = {
  /** CPU slowdown factor. */
  cpu?: number
  /** Milliseconds between two moves; by default each follows the frame that shows its step. */
  pause?: number
}

/** Plays the moves of a seed, and expects after every burst the result of slow moves. */
export async function playQuickMoves(context: BrowserContext, seed: number, pace: Pace = {}) {
  let page = await openTab(context, '/en/', pace)
  for (const { moves, end, trail } of quickMoves(seed)) {
    await page.evaluate(playInPage, { moves, end, pause: pace.pause ?? 0 })
    if (end === 'close') {
      page = await closeAndOpen(page, context, trail, pace)
    } else {
      if (end === 'reload') await page.waitForFunction(() => !('isLeft' in window))
      await live(page)
      await expectTrail(page, trail)
    }
  }
  await page.close()
}

async function openTab(context: BrowserContext, path: string, { cpu = 1 }: Pace): Promise<Page> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  await page.goto(site() + path)
  await live(page)
  return page
}

/** Closes a tab and opens a new one at its address: the answers are stored, the trail is not resumed. */
async function closeAndOpen(page: Page, context: BrowserContext, trail: Trail, pace: Pace) {
  const { step } = replay(flow, trail)
  const path = step === flow.graph.start ? '/en/' : `/en/${step}/`
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })])
  const next = await openTab(context, path, pace)
  await expectTrail(next, trailAt(flow, step))
  if (trail.some(({ answers }) => answers.length > 0)) {
    const kept = async () => (await keptRecords(next)).map(({ legs }) => JSON.stringify(legs))
    await expect.poll(kept, { timeout: 20_000 }).toContain(JSON.stringify(trail))
  }
  return next
}

/** Expects address, page, trail list, history entry and tab to agree. */
async function expectTrail(page: Page, trail: Trail) {
  const { step, visits } = replay(flow, trail)
  const written = formatTrail(flow, trail)
  const expected = { step, answers: visits.length, entry: written, tab: written, isHere: true }
  const look = () =>
    page.evaluate(() => {
      const main = document.querySelector('main')?.dataset['step'] ?? ''
      const entry: unknown = history.state?.trail
      const folder = location.pathname.split('/')[2] ?? ''
      return {
        step: main,
        answers: document.querySelectorAll('section[aria-labelledby="trail-heading"] li').length,
        entry,
        tab: sessionStorage.getItem('eds-guide:tab-trail')?.split(' ')[1],
        isHere: folder === main || (folder === '' && location.pathname === '/en/'),
      }
    })
  await expect.poll(look, { timeout: 20_000 }).toEqual(expected)
}

/** Runs in the page, so it must not use anything outside itself. */
async function playInPage({ moves, end, pause }: Omit<Burst, 'trail'> & { pause: number }) {
  const stepNow = () => document.querySelector('main')?.dataset['step']
  const painted = () =>
    new Promise<void>(resolve => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(), { once: true })
        port1.start()
        port2.postMessage(undefined)
      })
    })
  async function shows(step: string, selector: string): Promise<Element> {
    const deadline = performance.now() + 15_000
    for (;;) {
      const found = document.querySelector(selector)
      if (stepNow() === step && found !== null) return found
      if (performance.now() > deadline) throw new Error(`${selector} never came on ${stepNow()}.`)
      await painted()
    }
  }
  function press(target: Element, detail: number) {
    const options = { bubbles: true, cancelable: true, composed: true, detail }
    target.dispatchEvent(new PointerEvent('pointerdown', { ...options, pointerType: 'mouse' }))
    target.dispatchEvent(new MouseEvent('click', options))
  }
  async function pressTwice(target: Element) {
    const { left, top } = target.getBoundingClientRect()
    press(target, 1)
    // The page may have rendered the next step: the second click hits what is there.
    await Promise.resolve()
    press(document.elementFromPoint(left + 30, top + 15) ?? document.body, 2)
  }
  async function make(move: Move, step: string) {
    if (move.by === 'browser-back') return history.back()
    // The links to other languages name them; Back is the other link of navigation.
    const selector = 'id' in move ? `a[data-answer="${move.id}"]` : 'nav a:not([hreflang])'
    const target = await shows(step, selector)
    if (move.by !== 'double-click') return press(target, 1)
    target.scrollIntoView({ block: 'center', behavior: 'instant' })
    await pressTwice(target)
  }

  let step = stepNow() ?? ''
  for (const [index, move] of moves.entries()) {
    await make(move, step)
    step = move.to
    const isBack = move.by === 'browser-back' || move.by === 'back-link'
    const next = moves[index + 1]
    // Actions on visible elements wait for them; the browser's own Back does not.
    if (isBack || (next !== undefined && next.by !== 'browser-back')) {
      await shows(step, 'main')
      await painted()
    }
    if (pause > 0) await new Promise(resolve => setTimeout(resolve, pause))
  }
  if (end !== 'reload') return
  Object.assign(window, { isLeft: true })
  setTimeout(() => location.reload())
}
