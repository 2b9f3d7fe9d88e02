import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { allLooks, injectAxe, runAxe } from './support/axe.ts'
import { announcement } from './support/by-role.ts'
import { answered, clear, field, options, start } from './support/finder-page.ts'
import { someLanguages } from './support/thorough.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** Budget of engine and index in bytes; the page's share of the texts is measured with them. */
const budget = 25_000

describe('the finder on the start page', () => {
  it('leads from / to a step with the keyboard alone, and back', async () => {
    await visit(async ({ page }) => {
      await start(page)
      for (let presses = 0; presses < 9; presses += 1) {
        await page.keyboard.press('Tab')
        if (await page.evaluate(() => document.activeElement?.role === 'combobox')) break
      }
      await page.keyboard.type('забыл пароль от эцп', { delay: 5 })
      // Results come while the text is still being typed; they are announced when they stay.
      await page.waitForSelector(`[role="search"] ${announcement}`, { state: 'attached' })
      await page.waitForSelector(options)
      await page.keyboard.press('ArrowDown')
      const step = await page.getAttribute(`${options}[aria-selected="true"]`, 'data-step')
      await page.keyboard.press('Enter')
      await page.waitForSelector(`main[data-step="${step}"]`)
      expect(new URL(page.url()).pathname).toBe(`/ru/${step}/`)
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      await page.goBack()
      await page.waitForSelector('main[data-step="start"]')
    })
  })

  it('opens the step of a code, and offers similar codes for a wrong one', async () => {
    await visit(async ({ page }) => {
      await start(page)
      await page.fill(field, '1040')
      await page.waitForSelector('[data-found="wrong-code"]')
      await page.waitForSelector(`[role="search"] ${announcement}`, { state: 'attached' })
      expect(await page.locator(`${options}[data-step="forgot-eds-password"]`).count()).toBe(1)
      await page.fill(field, '2024')
      // The wrong code has offers, too; they disappear when this code is answered.
      await page.waitForSelector(options, { state: 'detached' })
      await page.locator('[data-found="wrong-code"]').getByRole('link').first().waitFor()
      expect(await page.locator(options).count()).toBe(0)
      await page.fill(field, '1041')
      await page.focus(field)
      await page.keyboard.press('Enter')
      await page.waitForSelector('main[data-step="forgot-eds-password"]')
    })
  })

  it.each(someLanguages)('holds under axe, with and without results: %s', async language => {
    await visit(async ({ page }) => {
      await start(page, language)
      await injectAxe(page)
      const found = []
      for (const text of ['', 'AUTH_RSA256_1.p12', 'ГОСТ RSA', '1040', 'qwrtz plmk']) {
        await page.fill(field, text)
        if (text !== '') await answered(page)
        for (const look of text === '' ? allLooks : (['light'] as const)) {
          found.push(...(await runAxe(page, look)).violations)
        }
        await clear(page)
      }
      expect(found).toEqual([])
    })
  })

  it.each([320, 360, 1280])('causes no layout shift, at %i px', async width => {
    await visit(
      async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: number[] = []
          Object.assign(window, { shifts })
          new PerformanceObserver(list => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { value: number }).value)
          }).observe({ type: 'layout-shift', buffered: true })
        })
        for (const language of languages) {
          await start(page, language)
          await page.evaluate(
            async () =>
              new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))),
          )
          const seen = await page.evaluate(() => {
            const { shifts } = window as Window & { shifts?: number[] }
            // The space that was kept for it.
            const room = document.querySelector('[role="search"]')?.parentElement
            const height = (element: Element | null | undefined) =>
              element?.getBoundingClientRect().height ?? 0
            return {
              shifts,
              isRoomy:
                height(room?.firstElementChild) <=
                Number.parseFloat(getComputedStyle(room ?? document.body).minHeight) + 0.5,
            }
          })
          expect({ language, ...seen }).toEqual({ language, shifts: [], isRoomy: true })
        }
      },
      { viewport: { width, height: 800 } },
    )
  })

  it('is not shown without scripts', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/kk/`)
        // The space that is kept for it.
        const space = page.locator('.room-finder')
        expect([await space.count(), await space.isVisible()]).toEqual([1, false])
        expect(await page.locator('a[data-answer]').count()).toBeGreaterThan(5)
      },
      { javaScriptEnabled: false },
    )
  })
})

describe('the budget of the finder', () => {
  it('is spent when the field is focused, and not before', async () => {
    await visit(async ({ page }) => {
      const fetched: string[] = []
      page.on('request', request => fetched.push(new URL(request.url()).pathname))
      const engines = () => fetched.filter(path => /create-search|finder_index/.test(path))
      await start(page)
      // An engine that the idle page fetches is requested when the field is drawn.
      await page.evaluate(() => new Promise(resolve => requestIdleCallback(resolve)))
      expect(engines()).toEqual([])
      await page.focus(field)
      await expect.poll(engines).toHaveLength(2)
    })
  })

  it.each(languages)(
    'holds, and none of it is fetched before the page works: %s',
    async language => {
      await visit(async ({ page }) => {
        await page.addInitScript(() => {
          new MutationObserver((_, observer) => {
            if (document.querySelector('#root[data-live]') === null) return
            performance.mark('works')
            observer.disconnect()
          }).observe(document, { attributeFilter: ['data-live'], subtree: true })
        })
        await page.goto(`${site()}/${language}/`)
        await page.waitForSelector(field)
        await page.fill(field, 'RSA')
        await answered(page)
        // By the page's own clock: on a busy machine a test hears late that the page works.
        const scripts = await page.evaluate(() => {
          const [works] = performance.getEntriesByName('works')
          return performance.getEntriesByType('resource').flatMap(({ name, startTime }) => {
            const url = new URL(name).pathname
            const isEarly = works === undefined || startTime < works.startTime
            return url.endsWith('.js') ? [{ url, isEarly }] : []
          })
        })
        const sizeOf = (pattern: RegExp) => {
          const paths = [...new Set(scripts.map(({ url }) => url))].filter(url => {
            const code = readFileSync(`dist${url}`, 'utf8')
            return pattern.test(code)
          })
          return {
            paths,
            size: paths.reduce(
              (sum, url) => sum + gzipSync(readFileSync(`dist${url}`), { level: 9 }).length,
              0,
            ),
          }
        }
        // The engine contains the alphabet of the weights; the index is one long string.
        const engine = sizeOf(/HGFEDCBA|[`'"][\w+/=]{9000,}/)
        console.log(
          `finder, ${language}: ${engine.size} bytes gzip in ${engine.paths.length} files`,
        )
        expect(engine.paths).toHaveLength(2)
        expect(engine.size).toBeLessThanOrEqual(budget)
        for (const path of engine.paths) {
          expect(scripts.find(({ url }) => url === path)?.isEarly).toBe(false)
        }
      })
    },
  )
})
