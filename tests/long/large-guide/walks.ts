import { describe, expect, it } from 'vitest'
import { backLink, continueLink, givenAnswers } from '../../journeys/support/by-role.ts'
import { field, options } from '../../journeys/support/finder-page.ts'
import { waitForDeferredUi } from '../../journeys/support/kept.ts'
import { answer, follow, live } from '../../journeys/support/visitor.ts'
import {
  host,
  isSameDocument,
  markDocument,
  nextAreThere,
  open,
  stepsOf,
  titleOf,
  titles,
  trailOn,
  visitLarge,
  walk,
  way,
} from './site.ts'

/** Tests of walks through the large guide, with a connection. */
export function testWalks() {
  describe.each(['ru', 'kk'])('a large guide, in %s', language => {
    it('is walked in place, across its parts, and has nothing of the other steps', async () => {
      await visitLarge(async ({ page }) => {
        await open(page, language, 'start')
        await markDocument(page)
        await walk(page, way)
        expect(await isSameDocument(page)).toBe(true)
        await expect.poll(() => trailOn(page)).toEqual(titles(way, language))
        const asked = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => name),
        )
        expect(asked.filter(name => /parts\/\w+\/\w+\.json/.test(name))).toEqual([])
        const [last = ''] = stepsOf(way).slice(-1)
        expect(await page.title()).toContain(titleOf(last, language))
      })
    })

    it('goes back and forward, through a reload too, with the whole path so far', async () => {
      await visitLarge(async ({ page }) => {
        await open(page, language, 'start')
        await walk(page, way)
        const [, first = '', second = '', third = ''] = stepsOf(way)
        await page.reload()
        await live(page)
        await expect.poll(() => trailOn(page)).toEqual(titles(way, language))
        await follow(backLink(page))
        await page.waitForSelector(`main[data-step="${second}"]`)
        await page.goBack()
        await page.waitForSelector(`main[data-step="${first}"]`)
        await page.goBack()
        await page.waitForSelector('main[data-step="start"]')
        await page.reload()
        await live(page)
        for (const [place, step] of [first, second, third].entries()) {
          // oxlint-disable no-await-in-loop -- one after the other
          await page.goForward()
          await page.waitForSelector(`main[data-step="${step}"]`)
          await expect.poll(() => trailOn(page)).toEqual(titles(way.slice(0, place + 1), language))
          // oxlint-enable no-await-in-loop
        }
      })
    })
  })

  describe('a large guide', () => {
    it('opens a link to a step, and what Back leads to', async () => {
      await visitLarge(async ({ page }) => {
        const [, , parent = '', step = ''] = stepsOf(way)
        await open(page, 'en', step)
        expect(await page.locator('h1').textContent()).toBe(titleOf(step, 'en'))
        await markDocument(page)
        await follow(backLink(page))
        await page.waitForSelector(`main[data-step="${parent}"]`)
        expect(await isSameDocument(page)).toBe(true)
      })
    })

    it('opens a shared link with its answers, changes one, and takes the later ones along', async () => {
      await visitLarge(async ({ page }) => {
        const [, , , last = ''] = stepsOf(way)
        await open(page, 'ru', last, `#t=1~@start~${way.join('~')}`)
        await expect.poll(() => trailOn(page)).toEqual(titles(way, 'ru'))
        await follow(givenAnswers(page).nth(1).locator('[data-change]'))
        const [, second = ''] = stepsOf(way)
        await page.waitForSelector(`main[data-step="${second}"]`)
        const other = ['way-3', 'way-4']
        await nextAreThere(page)
        await answer(page, 'way-4', stepsOf(other)[2] ?? '')
        await expect.poll(() => trailOn(page)).toEqual(titles(other, 'ru'))
      })
    })

    it('switches the language on the way, with the path so far, and goes on in place', async () => {
      await visitLarge(async ({ page }) => {
        await open(page, 'kk', 'start')
        await markDocument(page)
        await walk(page, way.slice(0, 2))
        await page.click('a[hreflang="en"][href]')
        await page.waitForFunction(() => document.documentElement.lang === 'en')
        await expect.poll(() => trailOn(page)).toEqual(titles(way.slice(0, 2), 'en'))
        await answer(page, 'way-1', stepsOf(way)[3] ?? '')
        await expect.poll(() => trailOn(page)).toEqual(titles(way, 'en'))
        expect(await isSameDocument(page)).toBe(true)
      })
    })

    it('leaves a click to the browser where the next step has not come, before and after takeover', async () => {
      await visitLarge(async ({ page }) => {
        const [, first = '', second = ''] = stepsOf(way)
        const parts = /\/assets\/parts\//
        await page.route(parts, () => undefined)
        await page.goto(`${host().origin}/ru/`)
        await page.locator('a[data-answer="way-3"]').click({ noWaitAfter: true })
        await page.waitForURL(`**/${first}/`)
        await page.unroute(parts)
        await page.reload()
        await live(page)
        await expect.poll(() => trailOn(page)).toEqual(titles(way.slice(0, 1), 'ru'))
        // Only the part of the page is there: what lies two steps further is not.
        await page.route(parts, () => undefined)
        await answer(page, 'way-2', second)
        await page.locator('a[data-answer="way-4"]').click({ noWaitAfter: true })
        const further = [...way.slice(0, 2), 'way-4']
        await page.waitForURL(`**/${stepsOf(further)[3]}/`)
        await page.unroute(parts)
        await page.reload()
        await live(page)
        await expect.poll(() => trailOn(page)).toEqual(titles(further, 'ru'))
      })
    })

    it('offers to go on where somebody stopped, in the part where that was', async () => {
      await visitLarge(async ({ page, context }) => {
        await open(page, 'ru', 'start')
        await waitForDeferredUi(page)
        await walk(page, way)
        await page.waitForTimeout(500)
        await page.close()
        const later = await context.newPage()
        await open(later, 'ru', 'start')
        const link = continueLink(later)
        await link.waitFor()
        const [last = ''] = stepsOf(way).slice(-1)
        expect(await link.textContent()).toContain(titleOf(last, 'ru'))
        await link.click()
        await later.waitForSelector(`main[data-step="${last}"]`)
        await expect.poll(() => trailOn(later)).toEqual(titles(way, 'ru'))
      })
    })

    it('finds any step by its code, which fetches all steps, and keeps the path so far', async () => {
      await visitLarge(async ({ page }) => {
        const id = 'step-150'
        await open(page, 'ru', id)
        const code = (await page.locator('nav b').textContent()) ?? ''
        await open(page, 'ru', 'start')
        await page.waitForSelector(field)
        await page.fill(field, code)
        await page.waitForSelector(options)
        expect(await page.locator(options).first().textContent()).toContain(titleOf(id, 'ru'))
        await page.locator(options).first().click()
        await page.waitForSelector(`main[data-step="${id}"]`)
        expect(await page.locator('h1').textContent()).toBe(titleOf(id, 'ru'))
      })
    })

    it('names the step that an unknown address meant', async () => {
      await visitLarge(async ({ page }) => {
        await page.goto(`${host().origin}/en/step-15o/`)
        await page.waitForSelector('[data-meant]')
        expect(await page.locator('[data-meant]').first().getAttribute('data-meant')).toMatch(
          /^step-15/,
        )
      }, true)
    })

    it('is walked in a frame’s page', async () => {
      await visitLarge(async ({ page }) => {
        const [, first = '', second = ''] = stepsOf(way)
        await page.goto(`${host().origin}/embed/en/${first}/`)
        await live(page)
        await markDocument(page)
        await nextAreThere(page)
        await answer(page, 'way-2', second)
        expect(await isSameDocument(page)).toBe(true)
        expect(await page.locator('h1').textContent()).toBe(titleOf(second, 'en'))
      })
    })
  })
}
