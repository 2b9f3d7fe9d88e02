import { describe, expect, it } from 'vitest'
import { waitForDeferredUi } from './support/kept.ts'
import { trace } from './support/trace.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
]
const hydrated = 'root is hydrated'
const deferred = 'deferred UI is rendered'

/** Runs in the page, so it must not use anything outside itself: marks in the task that changes the page. */
function markChanges([ofHydration, ofDeferredUi]: string[]) {
  const marks = { [ofHydration ?? '']: '#root[data-live]', [ofDeferredUi ?? '']: '.bulletin' }
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(marks)) {
      if (document.querySelector(selector) === null) continue
      if (performance.getEntriesByName(name).length === 0) performance.mark(name)
    }
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-live'] })
}

describe('loading a page', () => {
  // Long tasks depend on the machine; what is in one task does not.
  it('runs the libraries, hydrates and renders the deferred UI in separate tasks', async () => {
    await visit(async ({ page, context }) => {
      await page.addInitScript(markChanges, [hydrated, deferred])
      const session = await context.newCDPSession(page)
      const events = await trace(session, categories, async () => {
        await page.goto(`${site()}/kk/`)
        await waitForDeferredUi(page)
      })
      const mark = events.find(({ name }) => name === hydrated)
      const ofPage = events.filter(({ pid, tid }) => pid === mark?.pid && tid === mark.tid)
      const tasks = ofPage.filter(({ name, ph }) => name === 'RunTask' && ph === 'X')
      const taskOf = (name: string) =>
        ofPage
          .filter(event => event.name === name)
          .map(({ ts }) =>
            tasks.findIndex(task => task.ts <= ts && ts <= task.ts + (task.dur ?? 0)),
          )
      const scripts = taskOf('v8.evaluateModule')
      const [hydration = -1] = taskOf(hydrated)
      const [deferredUi = -1] = taskOf(deferred)
      expect(scripts.length).toBeGreaterThan(0)
      expect([...scripts, hydration, deferredUi]).not.toContain(-1)
      expect(scripts).not.toContain(hydration)
      expect([...scripts, hydration]).not.toContain(deferredUi)
    })
  })
})
