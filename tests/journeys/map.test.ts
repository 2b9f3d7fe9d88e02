import { readFileSync } from 'node:fs'
import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { languages } from '../../compiler/guide.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { sheets } from './support/paper.ts'
import { answer, live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const everyAnswer = Object.values(graph.steps).flatMap(({ answers }) => answers)

describe('the map of all steps', () => {
  it.each(languages)(
    'is whole without scripts, and each of its links leads somewhere: %s',
    language =>
      visit(
        async ({ page }) => {
          await page.goto(`${site()}/${language}/map/`)
          const main = page.getByRole('main')
          expect(await main.getByRole('heading', { level: 3 }).count()).toBe(
            Object.keys(graph.steps).length,
          )
          expect(await main.locator('li[data-way]').count()).toBe(everyAnswer.length)
          const missing = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')]
              .map(link => link.getAttribute('href')?.slice(1) ?? '')
              .filter(id => document.getElementById(id) === null),
          )
          expect(missing).toEqual([])
          for (const { href } of await page.evaluate(() =>
            [...document.querySelectorAll<HTMLAnchorElement>('main h3 a')].map(({ pathname }) => ({
              href: pathname,
            })),
          ))
            expect(readFileSync(`dist${href}index.html`, 'utf8')).toContain('data-step=')
          await main.getByRole('heading', { level: 3 }).nth(3).getByRole('link').click()
          await page.waitForSelector('main[data-step]')
        },
        { javaScriptEnabled: false },
      ),
  )

  it.each(languages)('is cropped on no screen, drawing and all: %s', language =>
    visit(async ({ page }) => {
      await page.goto(`${site()}/${language}/map/`)
      await live(page)
      await page.locator('main summary').click()
      for (const width of [320, 360, 768, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll('main *')]
            .filter(element => {
              const { left, right, width: wide } = element.getBoundingClientRect()
              const isHidden = element.closest('.visually-hidden') !== null
              return wide > 0 && !isHidden && (left < -0.5 || right > window.innerWidth + 0.5)
            })
            .map(element => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
        )
        expect([width, outside]).toEqual([width, []])
      }
    }),
  )

  it.each(languages)('prints on two sheets of A4, in letters of 9 pt and more: %s', language =>
    visit(async ({ page }) => {
      await page.goto(`${site()}/${language}/map/`)
      await live(page)
      expect(await sheets(page)).toBe(2)
      await page.emulateMedia({ media: 'print' })
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('main section *')]
          .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 11.99)
          .map(element => element.textContent),
      )
      expect(small).toEqual([])
    }),
  )
})

describe("a person's own path on the map", () => {
  it('is marked after the page has loaded, without a layout shift, until the answers are deleted', () =>
    visit(async ({ page, context }) => {
      await page.goto(`${site()}/en/`)
      await live(page)
      await waitForDeferredUi(page)
      await answer(page, 'forgot-password', 'which-password')
      await answer(page, 'not-sure', 'password-origin')
      const sent: string[] = []
      page.on('request', request => sent.push(request.method() + request.postData()))
      await page.addInitScript(() => {
        new PerformanceObserver(list => {
          for (const entry of list.getEntries()) document.title += `shift ${entry.name}`
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(`${site()}/en/map/`)
      await live(page)
      const marked = await page
        .locator('[data-way][data-path]')
        .evaluateAll(items => items.map(item => item.getAttribute('data-way')))
      expect(marked).toEqual(['start forgot-password', 'which-password not-sure'])
      const here = page.getByRole('main').locator('[aria-current="step"]')
      expect(await here.getAttribute('href')).toBe('/en/password-origin/')
      expect(await page.getByText('(your answer)').count()).toBe(2)
      expect(await page.title()).not.toContain('shift')
      expect(sent.filter(request => request !== 'GETnull')).toEqual([])

      // Another tab marks the stored trail until the answers are deleted.
      const other = await context.newPage()
      await other.goto(`${site()}/en/map/`)
      await live(other)
      expect(await other.locator('[data-path]').count()).toBe(5)
      await page.goto(`${site()}/en/`)
      await live(page)
      await waitForDeferredUi(page)
      await page.getByRole('button', { name: 'Delete my answers' }).first().click()
      await other.waitForFunction(() => document.querySelector('[data-path]') === null)
      expect(await other.getByText('(your answer)').count()).toBe(0)
    }))

  it('is not marked when nothing is stored', () =>
    visit(async ({ page }) => {
      await page.goto(`${site()}/kk/map/`)
      await live(page)
      expect(await page.locator('[data-path], main [aria-current]').count()).toBe(0)
    }))
})
