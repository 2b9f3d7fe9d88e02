import { describe, expect, it } from 'vitest'
import graph from 'content:graph'
import { languages } from '../../compiler/guide.ts'
import { announcement } from './support/by-role.ts'
import { installLayoutMeasures } from './support/layout-in-page.ts'
import type { LayoutWindow } from './support/layout-in-page.ts'
import { hurry, settled } from './support/settled.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

/** A small phone. */
const viewport = { width: 360, height: 640 }

useBrowser()

describe('the first screen of the start page', () => {
  it.each([
    ['kk', 6],
    ['ru', 6],
    ['en', 6],
  ] as const)('shows the answers at once: %s, %i of them', async (language, least) => {
    await visit(
      async ({ page }) => {
        await installLayoutMeasures(page)
        await hurry(page)
        await page.goto(`${site()}/${language}/`)
        await settled(page)
        const { count, words } = await page.evaluate(height => {
          const { layout } = window as Window as LayoutWindow
          const heading = document.querySelector('h1')?.textContent ?? ''
          return {
            count: layout.countAbove('main [data-answer]', height),
            words: heading.split(' '),
          }
        }, viewport.height)
        expect(count).toBeGreaterThanOrEqual(least)
        expect(words.length).toBeLessThanOrEqual(4)
        expect(await page.locator('main [data-answer] > svg').count()).toBe(
          graph.steps[graph.start]?.answers.length,
        )
      },
      { viewport },
    )
  })
})

describe('a solution on a small telephone', () => {
  const solutions = Object.entries(graph.steps).filter(([, { kind }]) => kind === 'solution')

  it.each(languages)(
    'has its question within one screen of scrolling, and equal answers: %s',
    async language => {
      await visit(
        async ({ page }) => {
          await installLayoutMeasures(page)
          const faults: string[] = []
          for (const [step] of solutions) {
            await page.goto(`${site()}/${language}/${step}/`)
            await live(page)
            const { asks, arrival, uneven } = await page.evaluate(() => {
              const { layout } = window as Window as LayoutWindow
              return {
                asks: layout.lowestEdge('.asks'),
                arrival: layout.lowestEdge('main [role="status"] > span'),
                uneven: layout.unevenHeights('.asks [data-answer]'),
              }
            })
            if (asks > 2 * viewport.height) faults.push(`${step}: the answers end at ${asks} px`)
            if (arrival > viewport.height) faults.push(`${step}: the notice ends at ${arrival} px`)
            faults.push(...uneven.map(heights => `${step}: ${heights} px high`))
          }
          expect(faults).toEqual([])
        },
        { viewport },
      )
    },
  )

  it.each(['ru/turn-off-default-key/', 'kk/use-gost/#t=no-such-answers', 'en/ask-nca/'])(
    'says in reserved space how the person came, without a layout shift: %s',
    async path => {
      await visit(
        async ({ page }) => {
          await page.goto(`${site()}/${path}`)
          const top = () => page.locator('h1').evaluate(one => one.getBoundingClientRect().top)
          const before = await top()
          await page.waitForSelector(`main ${announcement} > span`)
          expect(await top()).toBe(before)
          const said = await page.locator(`main ${announcement} > span`).boundingBox()
          expect((said?.y ?? 999) + (said?.height ?? 0)).toBeLessThan(before)
        },
        { viewport },
      )
    },
  )

  it('says first for whom it is, and links to the question on every path for others', async () => {
    await visit(
      async ({ page }) => {
        await page.goto(`${site()}/en/choose-key-by-hand/`)
        await live(page)
        const first = page.locator('main > :first-child')
        expect(await first.textContent()).toMatch(/^For the error .*Not my case/s)
        const above = await first.boundingBox()
        const heading = await page.getByRole('heading', { level: 1 }).boundingBox()
        expect((above?.y ?? 999) + (above?.height ?? 0)).toBeLessThanOrEqual(heading?.y ?? 0)
        await page.getByRole('link', { name: 'Not my case' }).click()
        await page.waitForSelector('main[data-step="key-button-visible"]')
      },
      { viewport },
    )
  })
})

describe('the finder on a telephone', () => {
  it('scrolls to the top on focus and shows three results above the keyboard', async () => {
    await visit(
      async ({ page }) => {
        await hurry(page)
        await page.goto(`${site()}/ru/`)
        await settled(page)
        await page.getByRole('combobox').tap()
        // An on-screen keyboard leaves a little more than half.
        await page.setViewportSize({ width: viewport.width, height: 360 })
        await page.getByRole('combobox').fill('портал пароль')
        await page.waitForSelector('[role="option"]:nth-child(3)')
        const box = await page.getByRole('combobox').boundingBox()
        expect(box?.y).toBeLessThan(16)
        const third = await page.getByRole('option').nth(2).boundingBox()
        expect((third?.y ?? 999) + (third?.height ?? 0)).toBeLessThanOrEqual(360)
      },
      { viewport, hasTouch: true },
    )
  })
})
