import storageWords from 'every-language:content:interface/answer-storage'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  continueLink,
  deleteAnswers,
  givenAnswers,
  pathSoFar,
  storedTrails,
} from './support/by-role.ts'
import { answerTwice, keptRecords, openWhole, waitForDeferredUi } from './support/kept.ts'
import { goBack, hasBackForwardCache, sleep, wake } from './support/limited-browser.ts'
import { answer, site, stepOn, useBrowser, visit } from './support/visitor.ts'

// Playwright turns the back-forward cache off.
useBrowser({ withWorker: true, ignoreDefaultArgs: ['--disable-back-forward-cache'] })

/** Navigates away and comes back. */
async function leave(page: Page, meanwhile: () => Promise<void>) {
  if (!hasCache) {
    await sleep(page)
    await meanwhile()
    return wake(page)
  }
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.body.dataset['came'] = persisted ? 'from the cache' : 'reloaded'
    })
  })
  await page.goto(`${site()}/c/1010/`)
  await meanwhile()
  await goBack(page)
  await page.waitForSelector('body[data-came="from the cache"]')
  return undefined
}

describe('deleting the answers', () => {
  it('clears every tab and storage; older history entries open without answers', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      const other = await context.newPage()
      await openWhole(other, '/kk/')
      await answer(other, 'forgot-password', 'which-password')
      await deleteAnswers(pathSoFar(page)).click()
      await page.waitForSelector('main[data-step="start"]')
      // Both follow the step in a transition.
      await expect.poll(() => page.getByText(storageWords.en.answersDeleted).count()).toBe(1)
      await pathSoFar(page).waitFor({ state: 'detached' })
      await pathSoFar(other).waitFor({ state: 'detached' })
      expect(await stepOn(other)).toBe('which-password')
      for (const tab of [page, other]) {
        const kept = await tab.evaluate(() => ({
          local: Object.keys(localStorage),
          session: Object.values(sessionStorage).join(' '),
          state: JSON.stringify(history.state),
        }))
        expect(kept.local).toEqual(['eds-guide:epoch'])
        expect(kept.session + kept.state).not.toMatch(/not-user-certificate|forgot-password/)
      }
      await page.goBack()
      await page.waitForSelector('main[data-step="key-button-visible"]')
      expect(await pathSoFar(page).count()).toBe(0)
      await page.reload()
      await waitForDeferredUi(page)
      expect(await pathSoFar(page).count()).toBe(0)
      expect(await keptRecords(page)).toEqual([])
      const next = await context.newPage()
      await openWhole(next, '/en/')
      expect(await continueLink(next).count()).toBe(0)
      expect(await page.evaluate(() => indexedDB.databases())).toEqual([])
    })
  })

  it('is offered beside the stored trails, on the start page', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      const next = await context.newPage()
      await openWhole(next, '/ru/')
      await deleteAnswers(storedTrails(next)).click()
      await storedTrails(next).waitFor({ state: 'detached' })
      expect(await keptRecords(next)).toEqual([])
      await pathSoFar(page).waitFor({ state: 'detached' })
    })
  })
})

let hasCache = false

describe('a page that comes back from the back-forward cache', () => {
  beforeAll(async () => {
    await visit(async ({ page }) => {
      hasCache = await hasBackForwardCache(page, `${site()}/c/1010/`, `${site()}/c/1029/`)
    })
  })

  it('has its step and answers, whatever another tab has done', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      await leave(page, async () => {
        const other = await context.newPage()
        await openWhole(other, '/en/')
        await answer(other, 'forgot-password', 'which-password')
        await other.close()
      })
      expect(await stepOn(page)).toBe('turn-off-default-key')
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
      await answer(page, 'appeared', 'choose-key-by-hand')
      expect(await keptRecords(page)).toHaveLength(2)
    })
  })

  it('has no answers when they were deleted meanwhile', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      await leave(page, async () => {
        const other = await context.newPage()
        await openWhole(other, '/en/')
        await deleteAnswers(storedTrails(other)).click()
        await storedTrails(other).waitFor({ state: 'detached' })
        await other.close()
      })
      await pathSoFar(page).waitFor({ state: 'detached' })
      expect(await stepOn(page)).toBe('turn-off-default-key')
      const state = await page.evaluate(() =>
        JSON.stringify([history.state, Object.values(sessionStorage)]),
      )
      expect(state).not.toContain('not-user-certificate')
    })
  })
})

describe('privacy', () => {
  it('has no cookies, and no answers in address, title or referrer', async () => {
    await visit(async ({ page, context }) => {
      await answerTwice(page)
      expect(await context.cookies()).toEqual([])
      const seen = await page.evaluate(() => [location.href, document.title, document.referrer])
      expect(seen.join(' ')).not.toContain('not-user-certificate')
      expect(seen[0]).not.toMatch(/[?#]/)
    })
  })
})
