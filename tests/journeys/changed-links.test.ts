import { describe, expect, it } from 'vitest'
import { givenAnswers } from './support/by-role.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const trail = '@start~not-user-certificate~no'
// The browser logs the 404 status as an error.
const unknown = { expectComplaints: true }

describe('a link that was changed on its way', () => {
  it.each([
    ['/ru/use-gost).', 'use-gost', 0],
    ['/RU/USE-GOST/', 'use-gost', 0],
    ['/ru//use-gost//', 'use-gost', 0],
    ['/ru/use-gost/%E2%80%8B', 'use-gost', 0],
    ['/embed/ru/use-gost,', 'use-gost', 0],
    [`/ru/turn-off-default-key/%23t=1~${trail}.`, 'turn-off-default-key', 2],
    [`/ru/turn-off-default-key»#t=1~${trail}%20`, 'turn-off-default-key', 2],
    [
      `/ru/turn-off-default-key/#T=1~${trail.toUpperCase()})?utm_source=x`,
      'turn-off-default-key',
      2,
    ],
    [
      `/ru/turn-off-default-key/#t%3D1%7E${trail.replaceAll('~', '%257E')}`,
      'turn-off-default-key',
      2,
    ],
  ])('%s leads to its step with its answers', async (link, step, answers) => {
    await visit(async ({ page }) => {
      await page.goto(site() + link)
      await page.waitForSelector(`main[data-step="${step}"]`)
      await live(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(answers)
    }, unknown)
  })

  it('with a step code leads to its step', async () => {
    await visit(async ({ page }) => {
      for (const end of ['.', ',', ')']) {
        await page.goto(`${site()}/c/1156${end}`)
        await page.waitForURL(`${site()}/c/1156/`)
      }
    }, unknown)
  })
})

describe('a browser that cannot print', () => {
  it('gets a page that says what to do instead', async () => {
    await visit(async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'print'))
      await page.goto(`${site()}/en/use-gost/`)
      await live(page)
      await page.getByRole('button', { name: 'Print' }).click()
      await page.getByRole('status').filter({ hasText: 'This browser cannot print' }).waitFor()
    })
  })
})

describe('the fields of the console', () => {
  it('are large enough for an iPad not to zoom in', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/agent/`)
      await live(page)
      await page.keyboard.press('Slash')
      await page.getByRole('combobox').waitFor()
      const sizes = await page
        .locator('input:not([type="checkbox"], [type="file"]), textarea')
        .evaluateAll(fields =>
          fields.map(field => Number.parseFloat(getComputedStyle(field).fontSize)),
        )
      expect(sizes.length).toBeGreaterThan(1)
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
    })
  })
})
