import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** Opens a page on a phone without its style, or in a browser without `@layer`. */
async function openWithout(page: Page, path: string, cause: 'style' | 'layers') {
  await page.route(/\/assets\/late-[\w-]+\.css$/, async route => {
    const response = await route.fetch()
    const sheet = await response.text()
    const body = cause === 'style' ? '' : sheet.replaceAll('@layer', '@unknown')
    return route.fulfill({ response, body })
  })
  await page.route(site() + path, async route => {
    const response = await route.fetch()
    const html = await response.text()
    expect(html).toMatch(/<style>@layer .*<\/style>/s)
    // Browsers ignore an unknown at-rule with all its content.
    const body =
      cause === 'style'
        ? html.replace(/<style>.*<\/style>/s, '')
        : html.replaceAll('@layer', '@unknown')
    const { 'content-security-policy': _namesTheRealStyle, ...headers } = response.headers()
    return route.fulfill({ response, headers, body })
  })
  await page.goto(site() + path)
}

const telephone = { viewport: { width: 360, height: 640 }, expectComplaints: true }

describe.each(['style', 'layers'] as const)('a page without styles (%s)', cause => {
  it.each([true, false])('is readable from top to bottom, scripts: %s', async javaScriptEnabled => {
    await visit(
      async ({ page }) => {
        for (const path of [
          '/kk/',
          '/ru/use-gost/',
          '/en/solved/',
          '/ru/hand-over/',
          '/kk/nope/',
          '/embed/ru/use-gost/',
        ]) {
          await openWithout(page, path, cause)
          if (javaScriptEnabled) await page.waitForSelector('#root[data-live]')
          const drawings = await page.evaluate(() =>
            [...document.querySelectorAll('svg')].map(svg => svg.getBoundingClientRect().height),
          )
          expect(Math.max(0, ...drawings)).toBeLessThanOrEqual(64)
          const answer = page.locator('main [data-answer]').first()
          const top = (await answer.count()) === 0 ? 0 : ((await answer.boundingBox())?.y ?? 0)
          // A solution has its instructions first; the start has its question first.
          if (path === '/kk/') expect(top).toBeLessThan(500)
          const languages = await page.locator('nav a[hreflang]').allInnerTexts()
          expect(languages.every(name => /^[А-ЯӘҒҚҢӨҰҮҺІA-Z][а-яәғқңөұүһіa-z]+$/.test(name))).toBe(
            true,
          )
          // The summary keeps its line breaks, which need styles otherwise.
          const wide = await page.evaluate(() =>
            [...document.querySelectorAll('body *:not(pre, path, rect, circle)')]
              .filter(one => one.getBoundingClientRect().right > 360)
              .map(one => one.outerHTML.slice(0, 80)),
          )
          expect(wide).toEqual([])
        }
      },
      { ...telephone, javaScriptEnabled },
    )
  })
})
