import type { CDPSession, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { continueLink, startOver } from './support/by-role.ts'
import { openWhole } from './support/kept.ts'
import { firstClicks, warmUpOver } from './support/first-clicks.ts'
import { watchNewFunctions } from './support/new-functions.ts'
import { answer, follow, useBrowser, visit } from './support/visitor.ts'

// Without the machine code that the browser compiles of functions that are called often, which grows over hundreds of
// steps, the memory of the page is the same each time the start is on it.
useBrowser({ args: ['--js-flags=--no-opt --no-maglev --no-sparkplug'] })

/** The most bytes by which the heap may grow per later step. */
const mostGrowth = 3000
const firstWalks = 4
const laterWalks = 8
async function walk(page: Page, times: number) {
  for (let turn = 0; turn < times; turn += 1) {
    for (const [given, next] of firstClicks) await answer(page, given, next)
    await follow(startOver(page))
    await continueLink(page).waitFor()
  }
}

/** Heap in bytes, and the numbers of DOM nodes, listeners and detached elements, after a garbage collection. */
async function held(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes')
  const detached = detachedNodes.map(({ treeNode }) => treeNode.nodeName)
  return { bytes: usedSize, nodes, listeners: jsEventListeners, detached }
}

it('holds nothing of the warm-up of clicks and of the steps that a person has left', async () => {
  await visit(async ({ page, context }) => {
    const session = await context.newCDPSession(page)
    await session.send('DOM.enable')
    const newFunctions = await watchNewFunctions(session, /\/assets\/base-/)
    await openWhole(page, '/kk/')
    await expect.poll(newFunctions, { interval: warmUpOver, timeout: 10 * warmUpOver }).toBe(0)
    await session.send('Profiler.stopPreciseCoverage')
    await walk(page, firstWalks)
    const before = await held(session)
    await walk(page, laterWalks)
    const steps = laterWalks * (firstClicks.length + 1)
    /** Tells whether the growth is so large that each step must have left something. */
    const more = async () => {
      const { bytes, nodes, listeners, detached } = await held(session)
      console.log(
        `${steps} steps later: ${bytes - before.bytes} bytes, ${nodes - before.nodes} nodes more`,
      )
      return {
        bytes: bytes - before.bytes > steps * mostGrowth,
        nodes: nodes - before.nodes >= steps,
        listeners: listeners - before.listeners >= steps,
        detached,
      }
    }
    // Parts around the step are drawn a frame or more after it.
    await expect
      .poll(more, { interval: 500 })
      .toEqual({ bytes: false, nodes: false, listeners: false, detached: [] })
  })
})
