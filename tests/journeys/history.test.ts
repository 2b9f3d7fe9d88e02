import pageWords from 'every-language:content:interface/pages'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { givenAnswers, startOver } from './support/by-role.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { answer, follow, live, site, stepOn, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** A path of twelve moves: the longest one, a restart, and some more. */
const way: [answer: string, next: string][] = [
  ['no-eds-yet', 'get-eds'],
  ['not-started', 'install-software'],
  ['done', 'apply-online'],
  ['done', 'waiting-for-number'],
  ['have-number', 'registration-centre'],
  ['done', 'waiting-for-email'],
  ['got-email', 'install-keys'],
  ['solved', 'solved'],
  ['restart', 'start'],
  ['which-key', 'what-for'],
  ['signing', 'who-signs'],
  ['legal-entity', 'use-gost'],
]

/** What must agree: address, title, heading, step and trail. */
async function look(page: Page) {
  await live(page)
  const place = await page.evaluate(() => ({
    path: location.pathname,
    title: document.title,
    heading: document.querySelector('main h1')?.textContent,
    step: document.querySelector('main')?.dataset['step'],
  }))
  return { ...place, answers: await givenAnswers(page).allTextContents() }
}

describe('the history of twelve moves', () => {
  it('agrees with the page at every entry, backward, forward and after each reload', async () => {
    await visit(async ({ page }) => {
      await page.goto('about:blank')
      await page.goto(`${site()}/en/`)
      const seen = [await look(page)]
      const lengths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3]
      for (const [given, next] of way) {
        if (given === 'restart') {
          await follow(startOver(page))
          await page.waitForSelector(`main[data-step="${next}"]`)
        } else await answer(page, given, next)
        await expect.poll(async () => (await look(page)).answers.length).toBe(lengths[seen.length])
        seen.push(await look(page))
      }
      const places = seen.map((_, index) => index)
      const agrees = async (place: number) => {
        const expected = seen[place]
        await page.waitForSelector(`main[data-step="${expected?.step}"]`)
        await expect.poll(() => look(page)).toEqual(expected)
        await page.reload()
        await expect.poll(() => look(page)).toEqual(expected)
      }
      for (const place of places.slice(0, -1).reverse()) {
        await page.goBack()
        await agrees(place)
      }
      for (const place of places.slice(1)) {
        await page.goForward()
        await agrees(place)
      }
      await page.evaluate(entries => history.go(-entries), way.length)
      await page.waitForSelector('main[data-step="start"]')
      await page.goBack()
      expect(page.url()).toBe('about:blank')
    })
  })
})

describe('a browser that refuses further history entries', () => {
  it('does not disturb 150 answers in a row, and the address catches up', async () => {
    await visit(
      async ({ page, complaints }) => {
        await page.addInitScript(() => {
          // As in Safari after a hundred changes in half a minute.
          let changes = 0
          for (const name of ['pushState', 'replaceState'] as const) {
            const real = history[name].bind(history)
            history[name] = (...args) => {
              changes += 1
              if (changes > 100 && document.body.dataset['calm'] === undefined) {
                throw new DOMException('Too many.', 'SecurityError')
              }
              real(...args)
            }
          }
        })
        await page.goto(`${site()}/en/`)
        await live(page)
        const pace = await page.evaluate(async tools => {
          const click = async (selector: string, step: string) => {
            const pause = () => new Promise(resolve => setTimeout(resolve))
            // The parts below a step are rendered after the paint.
            while (document.querySelector(selector) === null) await pause()
            document.querySelector<HTMLElement>(selector)?.click()
            while (document.querySelector('main')?.dataset['step'] !== step) {
              await pause()
            }
          }
          const began = performance.now()
          for (let turn = 0; turn < 75; turn += 1) {
            await click('a[data-answer="which-key"]', 'what-for')
            await click('a[data-answer="signing"]', 'who-signs')
            await click(`section[aria-label="${tools}"] a`, 'start')
          }
          await click('a[data-answer="which-key"]', 'what-for')
          return performance.now() - began
        }, pageWords.en.thisStep)
        console.log(`151 answers and 75 new starts in ${Math.round(pace)} ms`)
        expect(complaints.join(' ')).toContain('cannot be changed now')
        expect(new URL(page.url()).pathname).not.toBe('/en/what-for/')
        await page.evaluate(() => document.body.setAttribute('data-calm', ''))
        expect(await stepOn(page)).toBe('what-for')
        await expect.poll(() => givenAnswers(page).count()).toBe(1)
        await page.waitForURL('**/en/what-for/')
        await page.reload()
        await live(page)
        await expect.poll(() => givenAnswers(page).count()).toBe(1)
        expect(complaints.filter(text => !/cannot be changed now|Throttling/.test(text))).toEqual(
          [],
        )
      },
      { expectComplaints: true },
    )
  })
})

describe('fast input', () => {
  it('moves one step with a double click, a held key or two quick taps', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/en/`)
        await waitForDeferredUi(page)
        const start = async () => {
          await follow(startOver(page))
          await page.waitForSelector('main[data-step="start"]')
        }
        await page.locator('a[data-answer="no-eds-yet"]').dblclick()
        await page.waitForSelector('main[data-step="get-eds"]')
        await expect.poll(() => givenAnswers(page).count()).toBe(1)

        await start()
        await page.locator('a[data-answer="forgot-password"]').focus()
        // A held key repeats thirty times a second.
        for (let repeat = 0; repeat < 60; repeat += 1) await page.keyboard.down('Enter')
        await page.keyboard.up('Enter')
        await page.waitForSelector('main[data-step="which-password"]')
        await expect.poll(() => givenAnswers(page).count()).toBe(1)

        await start()
        const box = await page.locator('a[data-answer="which-key"]').boundingBox()
        const at = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20] as const
        await Promise.all([page.touchscreen.tap(...at), page.touchscreen.tap(...at)])
        await page.waitForSelector('main[data-step="what-for"]')
        await expect.poll(() => givenAnswers(page).count()).toBe(1)
      },
      { hasTouch: true },
    )
  })

  it('counts when it answers the next question at once, in the same place', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      const first = await page.locator('a[data-answer="which-key"]').boundingBox()
      await page.mouse.click((first?.x ?? 0) + 60, (first?.y ?? 0) + 20)
      await page.waitForSelector('main[data-step="what-for"]')
      // After two frames the question is painted, and a fast person has seen it.
      await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 50)))
      const second = await page.locator('a[data-answer="signing"]').boundingBox()
      await page.mouse.click((second?.x ?? 0) + 60, (second?.y ?? 0) + 20)
      await page.waitForSelector('main[data-step="who-signs"]')
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
    })
  })

  it('answers twice when intended', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      await answer(page, 'which-key', 'what-for')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await page.waitForSelector('main[data-step="who-signs"]')
      await expect.poll(() => givenAnswers(page).count()).toBe(2)
    })
  })
})
