import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { glossaryTerms, startOver } from './support/by-role.ts'
import { field } from './support/finder-page.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

// Chromium logs the status 404.
const expectComplaints = true
/** The ways on that the page offers, the likeliest first. */
const ways = (page: Page) => page.getByRole('main').getByRole('listitem').getByRole('link')

describe('the page for an unknown address', () => {
  it('offers the probable step first, then the start, then the finder, without a layout shift', async () => {
    await visit(
      async ({ page }) => {
        await page.addInitScript(() => {
          new PerformanceObserver(() => {
            document.documentElement.dataset['shifted'] = ''
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(`${site()}/ru/use-gots/`)
        await live(page)
        expect(await ways(page).first().getAttribute('href')).toBe('/ru/use-gost/')
        expect(await ways(page).count()).toBe(2)
        await page.fill(field, '1108')
        await page.press(field, 'Enter')
        await page.waitForURL('**/ru/use-rsa/')
        await page.goto(`${site()}/kk/nothing-like-it/`)
        await page.waitForSelector(field)
        expect(await ways(page).first().getAttribute('href')).toBe('/kk/')
        expect(await page.getAttribute('html', 'data-shifted')).toBe(null)
      },
      { expectComplaints },
    )
  })

  it('offers the start without scripts, and no finder', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/en/no-such-page/`)
        const space = page.locator('.room-finder')
        expect([await space.count(), await space.isVisible()]).toEqual([1, false])
        await ways(page).first().click()
        expect(new URL(page.url()).pathname).toBe('/en/')
      },
      { javaScriptEnabled: false, expectComplaints },
    )
  })
})

describe('a page whose scripts do not load', () => {
  it('shows the outline of the finder, and finally the page without it', async () => {
    await visit(
      async ({ page }) => {
        await page.route('**/assets/client-*', () => undefined)
        await page.goto(`${site()}/en/who-signs/`)
        await startOver(page).click()
        await page.waitForURL('**/en/')
        const outline = await page.evaluate(() => {
          // Nothing but its space has come, so it has no role yet.
          const room = document.querySelector('.room-finder')
          return room ? getComputedStyle(room, '::before').height : ''
        })
        expect(Number.parseFloat(outline)).toBeGreaterThan(40)
      },
      { expectComplaints },
    )
  })
})

describe('closed details', () => {
  it('open for a link to a term, also without scripts', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/ru/use-gost/`)
        const meaning = page.getByRole('definition').first()
        expect(await meaning.isVisible()).toBe(false)
        await glossaryTerms(page).first().click()
        expect(await meaning.isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    )
  })

  it('hold the note of a solution, with a heading that says it is from outside, and its source inside', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/use-rsa/`)
      await live(page)
      const note = page.locator('details[data-note]').first()
      expect(await note.locator('summary').innerText()).toBe(
        "Outside the document: a file's name is only a hint",
      )
      await note.locator('summary').click()
      expect(await note.getByText(/^Source: /).isVisible()).toBe(true)
    })
  })
})
