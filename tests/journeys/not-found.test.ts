import { describe, expect, it } from 'vitest'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

// Chromium logs the status 404.
const expectComplaints = true
const firstWay = '.not-found-ways a.answer >> nth=0'

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
        expect(await page.getAttribute(firstWay, 'href')).toBe('/ru/use-gost/')
        expect(await page.locator('.not-found-ways a.answer').count()).toBe(2)
        await page.fill('.finder input', '1108')
        await page.press('.finder input', 'Enter')
        await page.waitForURL('**/ru/use-rsa/')
        await page.goto(`${site()}/kk/nothing-like-it/`)
        await page.waitForSelector('.finder')
        expect(await page.getAttribute(firstWay, 'href')).toBe('/kk/')
        expect(await page.getAttribute('html', 'data-shifted')).toBe(null)
      },
      { expectComplaints },
    )
  })

  it('offers the start without scripts, and no finder', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/en/no-such-page/`)
        await page.click(firstWay)
        expect(new URL(page.url()).pathname).toBe('/en/')
        expect(await page.locator('.room').isVisible()).toBe(false)
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
        const startOver = page.locator('.step-tools a.tool')
        await startOver.click()
        await page.waitForURL('**/en/')
        const outline = await page.evaluate(() => {
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
        const list = page.locator('.terms dl')
        expect(await list.isVisible()).toBe(false)
        await page.click('a.term >> nth=0')
        expect(await list.isVisible()).toBe(true)
      },
      { javaScriptEnabled: false },
    )
  })

  it('hold the note of a solution, with a heading that says it is from outside, and its source inside', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/use-rsa/`)
      await live(page)
      const note = page.locator('details.outside-note').first()
      expect(await note.locator('summary').innerText()).toBe(
        "Outside the document: a file's name is only a hint",
      )
      await note.locator('summary').click()
      expect(await note.locator('.outside-note-source').isVisible()).toBe(true)
    })
  })
})
