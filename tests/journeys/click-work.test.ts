import { describe, expect, it } from 'vitest'
import { traceClicks } from '../../scripts/bench/trace.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** For each step: the frame of the click, what follows it, and the clicking itself, which looks where the answer is. */
const mostLayouts = 8
const mostStyles = 20
/** Every element costs each change of the page a little. */
const mostElements = 280

const way = [
  ['which-key', 'what-for'],
  ['signing', 'who-signs'],
  ['legal-entity', 'use-gost'],
] as const

describe('a click', () => {
  it.each(['kk', 'ru', 'en'])('lays nothing out before its time: %s', async language => {
    await visit(async ({ page, context }) => {
      await page.goto(`${site()}/${language}/`)
      await live(page)
      const session = await context.newCDPSession(page)
      const work = await traceClicks(session, async () => {
        for (const [given, next] of way) await answer(page, given, next)
      })
      expect(work).toMatchObject({ clicks: way.length, forcedLayouts: [] })
    })
  })

  it('has the page styled and laid out a few times a step, what follows the paint counted in', async () => {
    await visit(async ({ page, context }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      // What comes late would be counted with the first step.
      await waitForDeferredUi(page)
      const session = await context.newCDPSession(page)
      const { layouts, styles } = await traceClicks(session, async () => {
        for (const [given, next] of way) await answer(page, given, next)
        await expect.poll(() => page.locator('.trail li').count()).toBe(way.length)
      })
      console.log(`${layouts} layouts and ${styles} looks at styles in ${way.length} steps`)
      expect(layouts).toBeLessThanOrEqual(mostLayouts * way.length)
      expect(styles).toBeLessThanOrEqual(mostStyles * way.length)
    })
  })

  it('keeps the page small: few elements on the start and on a step', async () => {
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

  it('has the browser style no more than what has changed', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      // A :has() on the root makes it style the whole page anew at each change of it.
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
