import { describe, expect, it } from 'vitest'
import { traceClicks } from '../../scripts/bench/trace.ts'
import { answer, live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

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
      expect(work).toEqual({ clicks: way.length, forcedLayouts: [] })
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
