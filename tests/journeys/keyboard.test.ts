import pageWords from 'every-language:content:interface/pages'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { backLink, changeLink, languageLink } from './support/by-role.ts'
import { installMeasures } from './support/in-page.ts'
import type { MeasuredWindow } from './support/in-page.ts'
import { announced, answer, live, site, stepOn, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, wanted: Locator, key = 'Tab') {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key)
    if (await wanted.evaluate(element => document.activeElement === element)) return
  }
  throw new Error(`Tab never came to ${String(wanted)}.`)
}

/** Tabs through the whole page: the focused element must be outlined and completely visible. */
async function expectVisibleFocus(page: Page) {
  await announced(page)
  const seen = new Set<string>()
  for (;;) {
    await page.keyboard.press('Tab')
    const { focused, faults } = await page.evaluate(() => {
      const { measure } = window as Window as MeasuredWindow
      return { focused: measure.focused(), faults: measure.focusFaults() }
    })
    if (focused.startsWith('<body') || seen.has(focused)) break
    seen.add(focused)
    expect(faults).toEqual([])
  }
  expect(seen.size).toBeGreaterThan(6)
}

describe('a person with a keyboard alone', () => {
  it('can answer, change an answer, go back and switch the language', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/`)
      await live(page)
      const way = [
        ['not-user-certificate', 'key-button-visible'],
        ['no', 'turn-off-default-key'],
        ['appeared', 'choose-key-by-hand'],
        ['solved', 'solved'],
      ]
      for (const [id, next] of way) {
        await tabTo(page, page.locator(`a[data-answer="${id}"]`))
        await page.keyboard.press('Enter')
        await page.waitForSelector(`main[data-step="${next}"]`)
        await announced(page)
      }
      await tabTo(page, changeLink(page, 'key-button-visible'))
      await page.keyboard.press('Enter')
      await page.waitForSelector('main[data-step="key-button-visible"]')
      await tabTo(page, page.locator('a[data-answer="yes"]'))
      await page.keyboard.press('Enter')
      await page.waitForSelector('main[data-step="choose-certificate-again"]')
      await tabTo(page, backLink(page), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await page.waitForSelector('main[data-step="key-button-visible"]')
      await announced(page)
      await tabTo(page, languageLink(page, 'en'), 'Shift+Tab')
      await page.keyboard.press('Enter')
      await page.waitForSelector('html[lang="en"]')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('hreflang')))
        .toBe('en')
    })
  })

  it('can skip to the content first, and is never trapped', async () => {
    const skipLink = pageWords.ru.skipToContent
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/get-eds/`)
      await live(page)
      await page.keyboard.press('Tab')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent))
        .toBe(skipLink)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('main')?.id))
        .toBe('main')
      const met: string[] = []
      // After the last element the focus leaves the page and starts again.
      for (let presses = 0; presses < 80 && !met.includes(skipLink); presses += 1) {
        await page.keyboard.press('Tab')
        met.push((await page.evaluate(() => document.activeElement?.textContent)) ?? '')
      }
      expect(met).toContain(skipLink)
    })
  })

  it('gives no answer by moving the focus', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/who-signs/`)
      await live(page)
      await tabTo(page, page.locator('a[data-answer="legal-entity"]'))
      for (const key of ['ArrowDown', 'ArrowRight', 'Tab', ' ', 'Home', 'End', 'a', '1']) {
        await page.keyboard.press(key)
      }
      expect(await stepOn(page)).toBe('who-signs')
      expect(new URL(page.url()).pathname).toBe('/en/who-signs/')
    })
  })

  it.each([
    { width: 320, height: 256 },
    { width: 1280, height: 800 },
  ])('sees the focus uncovered, at $width px', async viewport => {
    await visit(
      async ({ page }) => {
        await installMeasures(page)
        // With refused storage a notice is shown at the lower edge of the window.
        await page.addInitScript(() => {
          for (const name of ['localStorage', 'sessionStorage']) {
            Object.defineProperty(window, name, {
              get() {
                throw new DOMException('refused', 'SecurityError')
              },
            })
          }
        })
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.goto(`${site()}/ru/`)
          await live(page)
          await answer(page, 'which-key', 'what-for')
          await page.waitForSelector('[data-news]')
          await expectVisibleFocus(page)
          await answer(page, 'signing', 'who-signs')
          await answer(page, 'individual', 'use-rsa')
          await expectVisibleFocus(page)
          await answer(page, 'not-solved', 'hand-over')
          await expectVisibleFocus(page)
        }
      },
      { viewport },
    )
  })
})
