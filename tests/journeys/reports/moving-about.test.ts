import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { backLink, changeLink, givenAnswers, startOver } from '../support/by-role.ts'
import { waitForDeferredUi } from '../support/kept.ts'
import { answer, follow, live, site, stepOn, useBrowser, visit } from '../support/visitor.ts'

// Navigation bugs of other wizards: docs/real-reports.md.
useBrowser()

/** Expects step, title, address and answers to agree. */
async function expectPlace(page: Page, step: string, answers: number) {
  await page.locator(`main[data-step="${step}"]`).waitFor()
  await expect.poll(() => givenAnswers(page).count()).toBe(answers)
  const { pathname } = new URL(page.url())
  expect(pathname).toBe(step === 'start' ? '/ru/' : `/ru/${step}/`)
  const heading = (await page.locator('h1').innerText()).replaceAll(/\s+/g, ' ')
  if (step !== 'start') expect(await page.title()).toContain(heading.slice(0, 20))
}

async function threeAnswers(page: Page) {
  await page.goto(`${site()}/ru/`)
  await waitForDeferredUi(page)
  await answer(page, 'not-user-certificate', 'key-button-visible')
  await answer(page, 'no', 'turn-off-default-key')
  await answer(page, 'did-not-appear', 'hand-over')
}

describe('Back, Forward and reload', () => {
  it('B02, C06: keep step and answers together, and the next answer counts after a reload', async () => {
    await visit(async ({ page }) => {
      await threeAnswers(page)
      await page.goBack()
      await expectPlace(page, 'turn-off-default-key', 2)
      await page.goBack()
      await expectPlace(page, 'key-button-visible', 1)
      await page.goForward()
      await expectPlace(page, 'turn-off-default-key', 2)
      await page.reload()
      await waitForDeferredUi(page)
      await expectPlace(page, 'turn-off-default-key', 2)
      await answer(page, 'appeared', 'choose-key-by-hand')
      await expectPlace(page, 'choose-key-by-hand', 3)
    })
  })

  it('C05, C08: another answer after going back two steps leads on from the question that is shown', async () => {
    await visit(async ({ page }) => {
      await threeAnswers(page)
      await page.evaluate(() => history.go(-2))
      await expectPlace(page, 'key-button-visible', 1)
      await answer(page, 'yes', 'choose-certificate-again')
      await expectPlace(page, 'choose-certificate-again', 2)
      await page.reload()
      await waitForDeferredUi(page)
      await expectPlace(page, 'choose-certificate-again', 2)
    })
  })

  it('B22: leave the guide by one Back, where one link led into it', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/robots.txt`)
      await page.evaluate(to => location.assign(to), `${site()}/ru/use-gost/`)
      await live(page)
      await waitForDeferredUi(page)
      await page.goBack()
      await expect.poll(() => new URL(page.url()).pathname).toBe('/robots.txt')
    })
  })
})

describe('the links of the page', () => {
  it('B01: Start again shows the start under its own address, and Back the step before', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/`)
      await waitForDeferredUi(page)
      await answer(page, 'not-user-certificate', 'key-button-visible')
      await answer(page, 'no', 'turn-off-default-key')
      await follow(startOver(page))
      await expectPlace(page, 'start', 0)
      await page.reload()
      await live(page)
      await expectPlace(page, 'start', 0)
      await page.goBack()
      await expectPlace(page, 'turn-off-default-key', 2)
    })
  })

  it('B03: Change leads to the question that it names, and takes only what follows away', async () => {
    await visit(async ({ page }) => {
      await threeAnswers(page)
      await follow(changeLink(page, 'start'))
      await page.locator('main[data-step="start"]').waitFor()
      await answer(page, 'invalid-key-type', 'who-signs')
      await expectPlace(page, 'who-signs', 1)
      await page.goBack()
      await page.locator('main[data-step="start"]').waitFor()
      await page.goForward()
      await expectPlace(page, 'who-signs', 1)
    })
  })

  it('B23: Back on the page and Back of the browser do not bounce between two steps', async () => {
    await visit(async ({ page }) => {
      await threeAnswers(page)
      await follow(backLink(page))
      await expectPlace(page, 'turn-off-default-key', 2)
      await follow(backLink(page))
      await expectPlace(page, 'key-button-visible', 1)
      await page.goBack()
      await expectPlace(page, 'start', 0)
    })
  })

  it('B24: Back on the page stays in the guide for who came by a link from elsewhere', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/robots.txt`)
      await page.evaluate(to => location.assign(to), `${site()}/ru/use-gost/`)
      await live(page)
      await follow(backLink(page))
      await page.locator('main[data-step="who-signs"]').waitFor()
      expect(new URL(page.url()).pathname).toBe('/ru/who-signs/')
    })
  })

  it('B11: a switch of language keeps place, answers and what was asked for in the address', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/ru/?from=letter`)
      await waitForDeferredUi(page)
      await answer(page, 'not-user-certificate', 'key-button-visible')
      await answer(page, 'no', 'turn-off-default-key')
      await page.click('a[hreflang="en"][href]')
      await page.waitForFunction(() => document.documentElement.lang === 'en')
      expect(await stepOn(page)).toBe('turn-off-default-key')
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
      await page.goBack()
      await page.locator('main[data-step="key-button-visible"]').waitFor()
      expect(await page.getAttribute('html', 'lang')).toBe('en')
    })
  })
})

describe('two tabs', () => {
  it('C13: a tab that is duplicated goes its own way, and neither loses an answer', async () => {
    await visit(async ({ page, context }) => {
      await page.goto(`${site()}/ru/`)
      await waitForDeferredUi(page)
      await answer(page, 'not-user-certificate', 'key-button-visible')
      // A browser copies session storage and history entry into a duplicated tab.
      const copied = await page.evaluate(() => ({
        session: Object.entries(sessionStorage),
        state: history.state as unknown,
      }))
      const other = await context.newPage()
      await other.addInitScript(({ session, state }) => {
        if (sessionStorage.length > 0) return
        for (const [key, value] of session) sessionStorage.setItem(key, value)
        history.replaceState(state, '')
      }, copied)
      await other.goto(page.url())
      await waitForDeferredUi(other)
      await expect.poll(() => givenAnswers(other).count()).toBe(1)
      await answer(other, 'yes', 'choose-certificate-again')
      await answer(page, 'no', 'turn-off-default-key')
      await page.reload()
      await other.reload()
      for (const [tab, step] of [
        [page, 'turn-off-default-key'],
        [other, 'choose-certificate-again'],
      ] as const) {
        await waitForDeferredUi(tab)
        expect(await stepOn(tab)).toBe(step)
        await expect.poll(() => givenAnswers(tab).count()).toBe(2)
      }
    })
  })
})
