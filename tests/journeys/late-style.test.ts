import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { field } from './support/finder-page.ts'
import { lookOfAll } from './support/look-of-all.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const lateSheet = /\/assets\/late-[\w-]+\.css$/
// Chromium logs the status 404, and a file that a test holds back.
const expectComplaints = true

/** A page of each sort, by its path. */
const pages = {
  'the start': '/kk/',
  'a solution with a picture': '/kk/turn-off-default-key/',
  'a step with stages and terms': '/kk/get-eds/',
  'a limit': '/kk/not-covered/',
  'an end': '/kk/solved/',
  'an embedded page': '/embed/kk/use-gost/',
  'an unknown address': '/kk/no-such/',
  'a code': '/c/1010/',
}

/** Opens a page whose late style sheet does not come, or is applied to the screen from the start. */
async function openWith(page: Page, path: string, sheet: 'missing' | 'applied') {
  await page.unrouteAll()
  if (sheet === 'missing') await page.route(lateSheet, route => route.abort())
  else {
    await page.route(site() + path, async route => {
      const response = await route.fetch()
      const html = await response.text()
      const body = html.replace('media="print"', 'media="all"')
      expect(body).not.toBe(html)
      return route.fulfill({ response, body })
    })
  }
  const fetched: number[] = []
  page.on('response', response => {
    if (lateSheet.test(response.url())) fetched.push(response.status())
  })
  await page.goto(site() + path)
  const media = await page.evaluate(() => [...document.styleSheets].map(one => one.media.mediaText))
  page.removeAllListeners('response')
  expect([media, fetched]).toEqual(sheet === 'missing' ? [['', 'print'], []] : [['', 'all'], [200]])
}

describe.each([360, 1280])('a page before scripts, at %i px', width => {
  it.each(Object.entries(pages))('needs no late style: %s', async (_, path) => {
    await visit(
      async ({ page }) => {
        await openWith(page, path, 'missing')
        const without = await page.evaluate(lookOfAll)
        await openWith(page, path, 'applied')
        const whole = await page.evaluate(lookOfAll)
        expect(whole.length).toBeGreaterThan(20)
        expect(without).toEqual(whole)
      },
      {
        viewport: { width, height: 800 },
        javaScriptEnabled: false,
        reducedMotion: 'reduce',
        expectComplaints,
      },
    )
  })
})

describe.each(['/kk/', '/kk/no-such/'])('the finder of %s', path => {
  it('is drawn when the late style has been applied to the screen', async () => {
    let release: () => void = () => undefined
    const released = new Promise<void>(resolve => (release = resolve))
    await visit(
      async ({ page }) => {
        await page.route(lateSheet, async route => {
          await released
          await route.continue()
        })
        await page.addInitScript(selector => {
          new MutationObserver((_, observer) => {
            const box = document.querySelector(selector)?.parentElement
            if (!box) return
            observer.disconnect()
            const links = document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')
            const media = [...links].map(link => link.media)
            Object.assign(window, { drawn: { media, position: getComputedStyle(box).position } })
          }).observe(document, { subtree: true, childList: true })
        }, field)
        const isFetched = page.waitForResponse(/\/assets\/deferred-ui-/)
        await page.goto(site() + path, { waitUntil: 'commit' })
        await live(page)
        await isFetched
        // Time enough to draw it without its style.
        await page.waitForTimeout(500)
        expect(await page.locator(field).count()).toBe(0)
        release()
        await page.waitForSelector(field)
        expect(await page.evaluate(() => Reflect.get(window, 'drawn'))).toEqual({
          media: ['all'],
          position: 'relative',
        })
      },
      { expectComplaints },
    )
  })

  it('is drawn all the same when the late style cannot be fetched', async () => {
    await visit(
      async ({ page }) => {
        await page.route(lateSheet, route => route.abort())
        await page.goto(site() + path)
        await page.waitForSelector(field)
        await page.fill(field, '1108')
        await page.press(field, 'Enter')
        await page.waitForURL('**/kk/use-rsa/')
      },
      { expectComplaints },
    )
  })
})
