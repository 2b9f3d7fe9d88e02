import { describe, expect, it } from 'vitest'
import { languages } from '../../../compiler/guide.ts'
import { waitForDeferredUi } from '../support/kept.ts'
import { live, site, stepOn, useBrowser, visit } from '../support/visitor.ts'

// Bugs that other products had with assistive technology, in print and on small screens: docs/real-reports.md.
useBrowser()

describe('someone who looks and listens otherwise', () => {
  it('B13: hears every visible word of a control in its name', async () => {
    await visit(async ({ page }) => {
      for (const language of languages) {
        for (const path of [
          '',
          'use-gost/',
          'forgot-eds-password/',
          'not-covered/',
          'hand-over/',
          'map/',
        ]) {
          await page.goto(`${site()}/${language}/${path}`)
          await live(page)
          const apart = await page.evaluate(() => {
            const clean = (text: string) =>
              text
                .toLowerCase()
                .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
                .trim()
            return [...document.querySelectorAll('[aria-label]')].flatMap(element => {
              const seen = clean(element instanceof HTMLElement ? element.innerText : '')
              const name = clean(element.getAttribute('aria-label') ?? '')
              const isControl = element.matches('a, button, summary, input, [role="button"]')
              return !isControl || name.includes(seen) ? [] : [`${seen} / ${name}`]
            })
          })
          expect([language, path, apart]).toEqual([language, path, []])
        }
      }
    })
  })

  it('B21: types in letters so large that a telephone does not zoom in', async () => {
    await visit(async ({ page }) => {
      for (const path of ['/ru/', '/ru/no-such-file/', '/ru/agent/']) {
        await page.goto(site() + path)
        await live(page)
        await page.locator('input, textarea').first().waitFor({ state: 'attached' })
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('input:not([type="file"]), textarea, select')]
            .map(field => Number.parseFloat(getComputedStyle(field).fontSize))
            .filter(size => size < 16),
        )
        expect([path, small]).toEqual([path, []])
      }
    })
  })

  it('C15: comes to the content by the skip link, and reads on from there', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/use-gost/`)
      await live(page)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
        .toBe(true)
      expect(await stepOn(page)).toBe('use-gost')
    })
  })

  it('C16: prints dark words on white from a dark screen', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/ru/use-gost/`)
        await live(page)
        await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
        const inks = await page.evaluate(() =>
          ['h1', 'main p', 'main li', '[data-answer]'].flatMap(selector =>
            [...document.querySelectorAll(selector)].map(
              element => getComputedStyle(element).color,
            ),
          ),
        )
        for (const ink of inks) {
          const [red = 255, green = 255, blue = 255] = (ink.match(/[\d.]+/g) ?? []).map(Number)
          expect([ink, Math.max(red, green, blue) < 128]).toEqual([ink, true])
        }
        const grounds = await page.evaluate(() =>
          ['html', 'body', 'main'].map(one => {
            const element = document.querySelector(one)
            return element === null ? '' : getComputedStyle(element).backgroundColor
          }),
        )
        for (const ground of grounds)
          expect(ground).toMatch(/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/)
      },
      { colorScheme: 'dark' },
    )
  })

  it('B15: finds the options still there after the field has lost the focus', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/`)
      await waitForDeferredUi(page)
      const field = page.getByRole('combobox').first()
      await field.fill('забыл пароль')
      const option = page.getByRole('option').first()
      await option.waitFor()
      await field.evaluate(element => element.blur())
      expect(await option.isVisible()).toBe(true)
      // Screen readers on phones click without a mouse.
      await option.dispatchEvent('click')
      await page.locator('main:not([data-step="start"])').waitFor()
    })
  })
})
