import { describe, expect, it } from 'vitest'
import { announcement, changeLink, storedTrails } from './support/by-role.ts'
import { installMeasures } from './support/in-page.ts'
import type { MeasuredWindow } from './support/in-page.ts'
import { hurry, settled } from './support/settled.ts'
import { answer, follow, live, site, useBrowser, visit } from './support/visitor.ts'

/** A window of 1280 by 1024 pixels at 400 % zoom; also the narrowest in WCAG 1.4.10. */
const narrow = { width: 320, height: 256 }

useBrowser()

describe('the page for an unknown address', () => {
  it('fits at 320 px', async () => {
    await visit(
      async ({ page }) => {
        await installMeasures(page)
        await hurry(page)
        await page.goto(`${site()}/kk/use-gots/`)
        await live(page)
        await page.getByRole('search').waitFor()
        const found = await page.evaluate(() => {
          const { measure } = window as Window as MeasuredWindow
          const plain = [...measure.overflowing(), ...measure.smallTargets()]
          measure.lengthenText(0.4)
          return [...plain, ...measure.overflowing()]
        })
        expect(found).toEqual([])
      },
      // Chromium logs the status 404.
      { viewport: narrow, expectComplaints: true },
    )
  })
})

describe('stored trails of an earlier visit', () => {
  it('fit at 320 px, and so does an answer that is being changed', async () => {
    await visit(
      async ({ page }) => {
        await installMeasures(page)
        await hurry(page)
        const faults = async () => {
          await settled(page)
          return page.evaluate(() => {
            const { measure } = window as Window as MeasuredWindow
            return [...measure.overflowing(), ...measure.smallTargets()]
          })
        }
        await page.goto(`${site()}/ru/`)
        await settled(page)
        await answer(page, 'which-key', 'what-for')
        await answer(page, 'signing', 'who-signs')
        expect(await faults()).toEqual([])
        await follow(changeLink(page, 'what-for'))
        await page.waitForSelector(announcement)
        expect(await faults()).toEqual([])
        await page.goto(`${site()}/kk/`)
        await storedTrails(page).waitFor()
        expect(await faults()).toEqual([])
      },
      { viewport: narrow },
    )
  })
})

describe('a page on a wide screen', () => {
  it.each([360, 768, 1280, 1920])('fits at %i px with texts 40 %% longer', async width => {
    await visit(
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 })
        await installMeasures(page)
        await hurry(page)
        for (const path of ['/kk/', '/ru/get-eds/', '/kk/use-gost/', '/en/not-covered/']) {
          await page.goto(site() + path)
          await settled(page)
          const found = await page.evaluate(() => {
            const { measure } = window as Window as MeasuredWindow
            const plain = [...measure.overflowing(), ...measure.smallTargets()]
            measure.lengthenText(0.4)
            return [...plain, ...measure.overflowing()]
          })
          expect(found.map(fault => `${path} ${fault}`)).toEqual([])
        }
      },
      // React warns when texts change before hydration is complete.
      { expectComplaints: true },
    )
  })
})
