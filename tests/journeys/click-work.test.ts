import { describe, expect, it } from 'vitest'
import { givenAnswers } from './support/by-role.ts'
import { traceClicks } from './support/trace.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { firstClicks, warmUpOver } from './support/first-clicks.ts'
import { watchNewFunctions } from './support/new-functions.ts'
import { answer, live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** The most layouts per step: in the click's frame, after it, and for Playwright's own click. */
const mostLayouts = 8
const mostStyles = 20
/** The most elements of a page, since each costs time in every update. */
const mostElements = 280
/** The most functions of React and XState that a first click may be the first to run; without a warm-up 45. */
const mostNewFunctions = 30
describe('a click', () => {
  it.each(['kk', 'ru', 'en'])('lays nothing out before its time: %s', async language => {
    await visit(async ({ page, context }) => {
      await page.goto(`${site()}/${language}/`)
      await live(page)
      const session = await context.newCDPSession(page)
      const work = await traceClicks(session, async () => {
        for (const [given, next] of firstClicks) await answer(page, given, next)
      })
      expect(work.forcedLayouts).toEqual([])
      // The clicks of the warm-up may be among them.
      expect(work.clicks).toBeGreaterThanOrEqual(firstClicks.length)
    })
  })

  it('recalculates styles and layout a few times per step, including after the paint', async () => {
    await visit(async ({ page, context }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      // Deferred parts would be counted with the first step.
      await waitForDeferredUi(page)
      const session = await context.newCDPSession(page)
      const { layouts, styles } = await traceClicks(session, async () => {
        for (const [given, next] of firstClicks) await answer(page, given, next)
        await expect.poll(() => givenAnswers(page).count()).toBe(firstClicks.length)
      })
      console.log(`${layouts} layouts and ${styles} looks at styles in ${firstClicks.length} steps`)
      expect(layouts).toBeLessThanOrEqual(mostLayouts * firstClicks.length)
      expect(styles).toBeLessThanOrEqual(mostStyles * firstClicks.length)
    })
  })

  it('finds the code of React and XState warm, even the first one', async () => {
    await visit(async ({ page, context }) => {
      const newFunctions = await watchNewFunctions(
        await context.newCDPSession(page),
        /\/assets\/base-/,
      )
      await page.goto(`${site()}/kk/`)
      await waitForDeferredUi(page)
      await expect.poll(newFunctions, { interval: warmUpOver, timeout: 10 * warmUpOver }).toBe(0)
      await answer(page, 'which-key', 'what-for')
      const found = await newFunctions()
      console.log(`${found} functions of React and XState first ran in the first click`)
      expect(found).toBeLessThanOrEqual(mostNewFunctions)
    })
  })

  it('happens on small pages: few elements on the start and on a step', async () => {
    await visit(async ({ page }) => {
      for (const path of ['/kk/', '/ru/use-gost/']) {
        await page.goto(site() + path)
        await waitForDeferredUi(page)
        const elements = await page.evaluate(() => document.querySelectorAll('*').length)
        console.log(`${path}: ${elements} elements`)
        expect(elements).toBeLessThanOrEqual(mostElements)
      }
    })
  })

  it('recalculates styles of changed elements only', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      // A `:has()` on the root makes every change recalculate the whole page.
      const onRoot = await page.evaluate(() =>
        [...document.styleSheets].flatMap(({ cssRules }) => {
          const all = (rules: CSSRuleList): string[] =>
            [...rules].flatMap(rule => [
              ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
              ...(rule instanceof CSSGroupingRule ? all(rule.cssRules) : []),
            ])
          return all(cssRules).filter(selector =>
            /(?:^|,)\s*(?::root|html|body)[^ >,]*:has\(/.test(selector),
          )
        }),
      )
      expect(onRoot).toEqual([])
    })
  })
})
