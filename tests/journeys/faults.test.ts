import { describe, expect, it } from 'vitest'
import { continueLink, givenAnswers, pathSoFar } from './support/by-role.ts'
import { keptRecords, waitForDeferredUi } from './support/kept.ts'
import { answer, live, site, stepOn, useBrowser, visit } from './support/visitor.ts'

useBrowser({ withWorker: true })

describe('storage that is full', () => {
  it('has one notice; the flow continues, and the previous record stays', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      await waitForDeferredUi(page)
      await answer(page, 'forgot-password', 'which-password')
      const before = await keptRecords(page)
      await page.evaluate(() => {
        let filler = ''
        for (let size = 4_194_304; size >= 1; size = Math.floor(size / 2)) {
          try {
            localStorage.setItem('filler', filler + 'х'.repeat(size))
            filler += 'х'.repeat(size)
          } catch {
            // Full for this record; a smaller one may still fit.
          }
        }
      })
      await answer(page, 'eds', 'forgot-eds-password')
      await page.click('[data-news="refused"] [data-dismiss]')
      await answer(page, 'not-solved', 'hand-over')
      expect(await page.locator('[data-news]').count()).toBe(0)
      expect(await keptRecords(page)).toEqual(before)
      await page.reload()
      await waitForDeferredUi(page)
      await expect.poll(() => givenAnswers(page).count()).toBe(3)
    })
  })
})

describe('storage that is cleared from outside', () => {
  it('is filled again with the next answer, and the next visit starts normally', async () => {
    await visit(async ({ page, context }) => {
      await page.goto(`${site()}/en/`)
      await waitForDeferredUi(page)
      await answer(page, 'forgot-password', 'which-password')
      const other = await context.newPage()
      await other.goto(`${site()}/c/1010/`)
      await other.evaluate(() => localStorage.clear())
      await answer(page, 'eds', 'forgot-eds-password')
      expect((await keptRecords(page))[0]?.legs[0]?.answers).toHaveLength(2)
      await other.evaluate(() => localStorage.clear())
      await other.goto(`${site()}/en/`)
      await waitForDeferredUi(other)
      expect(await continueLink(other).count()).toBe(0)
      expect(await other.locator('[data-news]').count()).toBe(0)
    })
  })
})

describe('a clock that jumps', () => {
  it.each([
    ['a day back', -86_400_000],
    ['a year ahead', 365 * 86_400_000],
    ['to 1970', undefined],
  ])('%s loses nothing', async (_, by) => {
    await visit(
      async ({ page, context }) => {
        await page.goto(`${site()}/en/`)
        await waitForDeferredUi(page)
        await answer(page, 'forgot-password', 'which-password')
        await page.clock.setSystemTime(by === undefined ? 0 : Date.now() + by)
        await answer(page, 'eds', 'forgot-eds-password')
        await page.reload()
        await waitForDeferredUi(page)
        await expect.poll(() => givenAnswers(page).count()).toBe(2)
        await page.close()
        // The next visit has a correct clock.
        const next = await context.newPage()
        await next.goto(`${site()}/en/`)
        await continueLink(next).click()
        await next.waitForSelector('main[data-step="forgot-eds-password"]')
      },
      { timezoneId: by === undefined ? 'Pacific/Kiritimati' : 'Asia/Almaty' },
    )
  })
})

describe('a browser that crashes', () => {
  it('has lost nothing: the same step and answers, in a new tab', async () => {
    await visit(
      async ({ page, context }) => {
        await page.goto(`${site()}/en/`)
        await waitForDeferredUi(page)
        await answer(page, 'not-user-certificate', 'key-button-visible')
        await answer(page, 'no', 'turn-off-default-key')
        const crashed = page.waitForEvent('crash')
        const session = await context.newCDPSession(page)
        void session.send('Page.crash').catch(() => undefined)
        await crashed
        const next = await context.newPage()
        await next.goto(`${site()}/en/`)
        await continueLink(next).click()
        await next.waitForSelector('main[data-step="turn-off-default-key"]')
        await expect.poll(() => givenAnswers(next).count()).toBe(2)
      },
      { expectComplaints: true },
    )
  })
})

describe('a page that breaks while it is drawn', () => {
  it.each([false, true])(
    'offers to go on, to start again and to copy the answers; storage refused too: %s',
    async isRefused => {
      await visit(
        async ({ page }) => {
          await page.goto(`${site()}/en/`)
          await waitForDeferredUi(page)
          await answer(page, 'forgot-password', 'which-password')
          // What is drawn after the paint has sections, too.
          await expect.poll(() => givenAnswers(page).count()).toBe(1)
          await page.evaluate(refuse => {
            const real = document.createElement.bind(document)
            // The error page has no section; a step has.
            document.createElement = (name: string) => {
              if (name === 'section') throw new Error('This page is broken on purpose.')
              return real(name)
            }
            if (!refuse) return
            for (const name of ['localStorage', 'sessionStorage']) {
              Object.defineProperty(window, name, {
                get: () => {
                  throw new DOMException('Refused.', 'SecurityError')
                },
              })
            }
          }, isRefused)
          await page.click('a[data-answer="eds"]')
          await page.waitForSelector('[data-page="trouble"]')
          await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
          await page.evaluate(() => {
            navigator.clipboard.writeText = () => Promise.reject(new Error('Refused.'))
          })
          await page.click('[data-page="trouble"] button')
          const copy = await page.locator('[data-page="trouble"] textarea').inputValue()
          expect(copy.split('\n').length).toBeGreaterThan(4)
          expect(copy).toContain(`${site()}/en/forgot-eds-password/#t=`)
          await page.click('[data-page="trouble"] a >> nth=0')
          await page.waitForSelector('main[data-step="forgot-eds-password"]')
          await live(page)
          await expect.poll(() => givenAnswers(page).count()).toBe(2)
        },
        { expectComplaints: true },
      )
    },
  )

  it('starts again when resuming fails', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/ru/`)
        await waitForDeferredUi(page)
        await page.evaluate(() => {
          const real = document.createElement.bind(document)
          document.createElement = (name: string) => {
            if (name === 'section') throw new Error('This page is broken on purpose.')
            return real(name)
          }
        })
        await page.click('a[data-answer="forgot-password"]')
        await page.click('[data-page="trouble"] a >> nth=1')
        await page.waitForSelector('main[data-step="start"]')
        await live(page)
        expect(await stepOn(page)).toBe('start')
        expect(await pathSoFar(page).count()).toBe(0)
      },
      { expectComplaints: true },
    )
  })
})
