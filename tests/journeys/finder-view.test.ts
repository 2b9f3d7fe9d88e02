import finderWords from 'every-language:content:interface/finder'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { answered, field, options, start } from './support/finder-page.ts'
import { installMeasures } from './support/in-page.ts'
import type { MeasuredWindow } from './support/in-page.ts'
import { someLanguages } from './support/thorough.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const phone = { width: 360, height: 740 }

async function topOf(part: Locator) {
  const box = await part.first().boundingBox()
  return box?.y ?? Number.NaN
}

describe('the finder on a telephone', () => {
  it.each(languages)(
    'moves to the top with the focus, and nothing on the page shifts: %s',
    async language => {
      await visit(
        async ({ page }) => {
          await start(page, language)
          const inPage = async () =>
            (await topOf(page.locator('[data-answer]'))) +
            (await page.evaluate(() => window.scrollY))
          const before = await inPage()
          await page.focus(field)
          expect(await inPage()).toBe(before)
          expect(await topOf(page.locator(field))).toBeLessThan(16)
        },
        { viewport: phone },
      )
    },
  )

  it.each(languages)(
    'shows the best step right below the field, above the keyboard: %s',
    async language => {
      await visit(
        async ({ page }) => {
          await start(page, language)
          await page.focus(field)
          const box = await page.locator(field).boundingBox()
          await page.fill(field, 'ЭЦП құпиясөз ұмыттым password')
          await page.waitForSelector(options)
          const first = await topOf(page.locator(options))
          expect(first - (box?.y ?? 0) - (box?.height ?? 0)).toBeLessThanOrEqual(12)
          expect(first).toBeLessThanOrEqual(100)
          expect(await topOf(page.locator('[data-answer]'))).toBeGreaterThan(
            await topOf(page.getByText(finderWords[language].orChoose)),
          )
        },
        { viewport: phone },
      )
    },
  )
})

describe('the finder at 320 px', () => {
  it.each(someLanguages)(
    'fits with whatever it says, with wide spacing as well: %s',
    async language => {
      await visit(
        async ({ page }) => {
          await installMeasures(page)
          const faults: string[] = []
          for (const text of [
            'токен табылмады',
            'пароль ұмыттым',
            'GOST512_1.p12',
            'key.p12',
            '1040',
          ]) {
            await start(page, language)
            await page.fill(field, text)
            await answered(page)
            const found = await page.evaluate(() => {
              const { measure } = window as Window as MeasuredWindow
              const plain = [...measure.overflowing(), ...measure.smallTargets()]
              measure.spaceText()
              return [...plain, ...measure.overflowing().map(fault => `spaced: ${fault}`)]
            })
            faults.push(...found.map(fault => `${text} ${fault}`))
          }
          expect(faults).toEqual([])
        },
        { viewport: { width: 320, height: 640 } },
      )
    },
  )
})

describe('a file that is dropped beside the field', () => {
  it.each([
    ['kk/', field],
    ['ru/use-gost/', 'main input[type="text"]'],
  ])('is not opened by the browser: /%s', async (path, place) => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/${path}`)
      await page.waitForSelector(place, { state: 'attached' })
      const isKept = await page.evaluate(() => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File(['secret bytes'], 'AUTH_RSA256_1.p12'))
        const event = { dataTransfer, bubbles: true, cancelable: true }
        return ['dragover', 'drop'].map(
          type => !document.querySelector('h1')?.dispatchEvent(new DragEvent(type, event)),
        )
      })
      expect(isKept).toEqual([true, true])
    })
  })
})
