import { describe, expect, it } from 'vitest'
import { backLink, givenAnswers, pathSoFar } from './support/by-role.ts'
import { someLanguages } from './support/thorough.ts'
import {
  announced,
  answer,
  follow,
  live,
  stepOn,
  site,
  useBrowser,
  visit,
} from './support/visitor.ts'

/** A caller for each question of the document: the answers, and where they lead. */
const callers: Record<string, [answer: string, next: string][]> = {
  'forgot the EDS password': [
    ['forgot-password', 'which-password'],
    ['eds', 'forgot-eds-password'],
    ['solved', 'solved'],
  ],
  'wants to know what an EDS is': [
    ['what-is-eds', 'what-is-eds'],
    ['clear', 'solved'],
  ],
  'wants to get an EDS': [
    ['no-eds-yet', 'get-eds'],
    ['not-started', 'install-software'],
    ['done', 'apply-online'],
    ['done', 'waiting-for-number'],
    ['have-number', 'registration-centre'],
    ['done', 'waiting-for-email'],
    ['got-email', 'install-keys'],
    ['solved', 'solved'],
  ],
  'lost the employee who had the key': [
    ['employee-left', 'leaver-was-administrator'],
    ['yes', 'reissue-to-colleague'],
    ['not-solved', 'hand-over'],
  ],
  'does not know which certificate to choose': [
    ['which-key', 'what-for'],
    ['signing', 'who-signs'],
    ['legal-entity', 'use-gost'],
    ['solved', 'solved'],
  ],
  'has "not signed with the user\'s certificate"': [
    ['not-user-certificate', 'key-button-visible'],
    ['no', 'turn-off-default-key'],
    ['appeared', 'choose-key-by-hand'],
    ['solved', 'solved'],
  ],
  'forgot the storage password': [
    ['forgot-password', 'which-password'],
    ['storage', 'storage-password'],
    ['not-solved', 'hand-over'],
  ],
}

useBrowser()

describe.each(Object.entries(callers))('a person who %s', (_, way) => {
  it('reaches the step with scripts, and goes back', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/`)
      await live(page)
      const steps = ['start']
      for (const [id, next] of way) {
        await answer(page, id, next)
        steps.push(next)
        expect(new URL(page.url()).pathname).toBe(`/kk/${next}/`)
        await announced(page)
      }
      await expect.poll(() => givenAnswers(page).count()).toBe(way.length)
      for (const step of steps.slice(0, -1).reverse()) {
        await follow(backLink(page))
        await page.waitForSelector(`main[data-step="${step}"]`)
      }
      await expect.poll(() => pathSoFar(page).count()).toBe(0)
    })
  })

  it.each(someLanguages)('reaches the step without scripts, in %s', async language => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/${language}/`)
        for (const [id, next] of way) {
          await page.click(`a[data-answer="${id}"]`)
          await page.waitForURL(`${site()}/${language}/${next}/`)
          expect(await stepOn(page)).toBe(next)
          expect(await page.getAttribute('html', 'lang')).toBe(language)
          expect(await page.locator('main h1').innerText()).not.toBe('')
        }
      },
      { javaScriptEnabled: false },
    )
  })
})
