import { describe, expect, it } from 'vitest'
import {
  announcement,
  continueLink,
  givenAnswers,
  pathSoFar,
  storedTrails,
} from './support/by-role.ts'
import { changed, corrupt } from '../support/corrupt-records.ts'
import { answerTwice, keptRecords, openWhole, store, waitForDeferredUi } from './support/kept.ts'
import { answer, stepOn, useBrowser, visit } from './support/visitor.ts'

useBrowser()

describe('the offer to continue', () => {
  it('is on the start page, in reserved space', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      await page.close()
      const next = await context.newPage()
      await next.addInitScript(() => {
        new PerformanceObserver(list => {
          const shifts = list.getEntries().map(entry => ('value' in entry ? entry.value : 0))
          document.documentElement.dataset['shift'] = String(
            shifts.reduce((sum: number, value) => sum + Number(value), 0),
          )
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await openWhole(next, '/en/')
      expect(await stepOn(next)).toBe('start')
      await continueLink(next).waitFor()
      await storedTrails(next).waitFor()
      expect(await next.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0')
      await continueLink(next).click()
      await next.waitForSelector('main[data-step="turn-off-default-key"]')
      await expect.poll(() => givenAnswers(next).count()).toBe(2)
      expect(new URL(next.url()).pathname).toBe('/en/turn-off-default-key/')
      // It is the same thread, not a second one.
      await answer(next, 'appeared', 'choose-key-by-hand')
      expect(await keptRecords(next)).toHaveLength(1)
      await next.goBack()
      await next.goBack()
      expect(await stepOn(next)).toBe('start')
    })
  })

  it('changes nothing by itself; a deep link overwrites no stored trail until an answer is given', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      const [before] = await keptRecords(page)
      const linked = await context.newPage()
      await openWhole(linked, '/en/use-gost/')
      expect(await pathSoFar(linked).count()).toBe(0)
      expect(await continueLink(linked).count()).toBe(0)
      await linked.reload()
      await waitForDeferredUi(linked)
      expect(await keptRecords(linked)).toEqual([before])
      await answer(linked, 'solved', 'solved')
      await expect.poll(async () => (await keptRecords(linked)).length).toBe(2)
      expect(await keptRecords(linked)).toContainEqual(before)
    })
  })

  it('cuts a trail that the flow no longer allows, with a notice', async () => {
    await visit(async ({ page }) => {
      await openWhole(page, '/ru/')
      const legs = [{ at: 'start', how: 'start', answers: ['forgot-password', 'gone', 'solved'] }]
      await store(page, { 'kept/old': changed({ legs, savedAt: 0, version: 'older' }) })
      await page.reload()
      await waitForDeferredUi(page)
      expect(await storedTrails(page).getByText('1 из 3').count()).toBe(1)
      await continueLink(page).click()
      await page.waitForSelector('main[data-step="which-password"]')
      expect(await page.locator(`main ${announcement}`).count()).toBe(1)
      await expect.poll(() => givenAnswers(page).count()).toBe(1)
    })
  })

  it('works with all corrupt records at once, and deletes unreadable ones', async () => {
    await visit(async ({ page }) => {
      await page.clock.setFixedTime(Date.UTC(2026, 11, 1))
      await openWhole(page, '/kk/')
      const records = corrupt.map(([, text], index) => [`kept/${index}`, text] as const)
      await store(page, Object.fromEntries(records))
      await page.reload()
      await waitForDeferredUi(page)
      expect(await stepOn(page)).toBe('start')
      expect(await page.locator('[data-news="lost"]').count()).toBe(1)
      const usable = corrupt.filter(([, , kind]) => kind === 'whole' || kind === 'cut')
      expect(await storedTrails(page).getByRole('listitem').count()).toBe(usable.length)
      const left = corrupt.filter(([, , kind]) => kind !== 'lost')
      expect(await keptRecords(page)).toHaveLength(left.length)
      for (const link of await storedTrails(page).getByRole('link').all()) {
        await link.click()
        await pathSoFar(page).waitFor()
        await page.goBack()
        await storedTrails(page).waitFor()
      }
    })
  })
})

describe('two tabs', () => {
  it('keep separate answers, with a notice in the other within a second', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      const other = await context.newPage()
      await openWhole(other, '/en/')
      const told = page.waitForSelector('[data-news="another-tab"]', { timeout: 1000 })
      await answer(other, 'forgot-password', 'which-password')
      await told
      await page.click('[data-dismiss]')
      await answer(page, 'appeared', 'choose-key-by-hand')
      // What is kept is written after the paint.
      await expect.poll(() => keptRecords(page)).toHaveLength(2)
      const records = await keptRecords(page)
      expect(records.map(({ legs }) => legs[0]?.answers.length)).toEqual(
        expect.arrayContaining([1, 3]),
      )
    })
  })

  it("in one thread branch off: neither overwrites the other's answers", async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      const other = await context.newPage()
      await openWhole(other, '/en/')
      await continueLink(other).click()
      await answer(other, 'did-not-appear', 'hand-over')
      await page.waitForSelector('[data-news="another-tab"]', { timeout: 1000 })
      const [theirs] = await keptRecords(page)
      await answer(page, 'appeared', 'choose-key-by-hand')
      // What is kept is written after the paint.
      await expect.poll(() => keptRecords(page)).toHaveLength(2)
      const records = await keptRecords(page)
      expect(records).toContainEqual(theirs)
      await page.reload()
      await waitForDeferredUi(page)
      expect(await keptRecords(page)).toEqual(records)
    })
  })

  it('of different releases coexist: the older writes nothing', async () => {
    await visit(async ({ page }) => {
      await openWhole(page, '/en/')
      const newer = '{"app":"eds-guide","schema":99,"what":"is this"}'
      await store(page, { 'kept/newer': newer })
      await answer(page, 'forgot-password', 'which-password')
      await page.waitForSelector('[data-news="newer"]')
      expect(await page.evaluate(() => localStorage.getItem('eds-guide:kept/newer'))).toBe(newer)
      expect(await keptRecords(page)).toHaveLength(1)
    })
  })
})
