import { describe, expect, it } from 'vitest'
import { givenAnswers, languageLink } from './support/by-role.ts'
import { answer, live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser({ withWorker: true })

describe('a switch of language', () => {
  it('keeps the step, the trail and the scroll position', async () => {
    await visit(async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto(`${site()}/kk/`)
      await live(page)
      await answer(page, 'which-key', 'what-for')
      await answer(page, 'signing', 'who-signs')
      await answer(page, 'legal-entity', 'use-gost')
      await page.evaluate(() => window.scrollTo(0, 300))
      // By script, because Playwright's click would first scroll to the link.
      await languageLink(page, 'ru').dispatchEvent('click')
      await page.waitForSelector('html[lang="ru"]')
      expect(await page.getAttribute('main', 'data-step')).toBe('use-gost')
      expect(await page.evaluate(() => window.scrollY)).toBe(300)
      await expect.poll(() => givenAnswers(page).count()).toBe(3)
      expect(new URL(page.url()).pathname).toBe('/ru/use-gost/')
      await page.reload()
      await live(page)
      await givenAnswers(page).first().waitFor()
      await expect.poll(() => givenAnswers(page).count()).toBe(3)
    })
  })
})
