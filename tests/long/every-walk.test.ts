import graph from 'content:graph'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { defaultLanguage, languages } from '../../compiler/guide.ts'
import { everyPath } from '../compiler/paths.ts'
import type { Way } from '../compiler/paths.ts'
import { backLink, changeLink, givenAnswers } from '../journeys/support/by-role.ts'
import { field, options } from '../journeys/support/finder-page.ts'
import { answer, follow, live, site, useBrowser, visit } from '../journeys/support/visitor.ts'

useBrowser()

const paths = everyPath(graph).sort((one, other) => other.answers.length - one.answers.length)
const [longest] = paths
const stepsOf = ({ steps }: Way) => [graph.start, ...steps]
const nameMoves = (way: Way) => way.answers.map((id, index) => `${stepsOf(way)[index]} ${id}`)

/** A small set of paths that gives every answer of the guide, longest first. */
function coveringPaths(): Way[] {
  const walked = new Set<string>()
  return paths.filter(path => {
    const isNew = nameMoves(path).some(move => !walked.has(move))
    for (const move of nameMoves(path)) walked.add(move)
    return isNew
  })
}

const addressOf = (language: string, step: string) =>
  `${site()}/${language}/${step === graph.start ? '' : `${step}/`}`

/** Opens the step's closed details, which may contain answers. */
async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) {
      if (details instanceof HTMLDetailsElement) details.open = true
    }
  })
}

async function walk(page: Page, language: string, way: Way) {
  await page.goto(addressOf(language, graph.start))
  await live(page)
  for (const [index, id] of way.answers.entries()) {
    await unfold(page)
    await answer(page, id, way.steps[index] ?? '')
  }
  await expect.poll(() => givenAnswers(page).count()).toBe(way.answers.length)
}

describe('a walk through the guide', () => {
  it('can give every answer, and each leads to its target', async () => {
    await visit(async ({ page }) => {
      const walks = coveringPaths()
      const given = new Set(walks.flatMap(nameMoves))
      const all = Object.entries(graph.steps).flatMap(([step, { answers }]) =>
        answers.map(({ id }) => `${step} ${id}`),
      )
      expect([...given].sort()).toEqual(all.sort())
      for (const way of walks) {
        await walk(page, defaultLanguage, way)
        await page.evaluate(() => {
          localStorage.clear()
          sessionStorage.clear()
        })
      }
    })
  }, 300_000)

  it.each(languages)(
    'can take the longest path and back, and change its first answer: %s',
    async language => {
      if (longest === undefined) throw new Error('The guide has no way.')
      await visit(async ({ page }) => {
        await walk(page, language, longest)
        expect(page.url()).toContain(`/${language}/${longest.steps.at(-1)}/`)
        for (const step of stepsOf(longest).slice(0, -1).reverse().slice(0, 2)) {
          await follow(backLink(page))
          await page.waitForSelector(`main[data-step="${step}"]`)
        }
        await follow(changeLink(page, graph.start))
        await page.waitForSelector(`main[data-step="${graph.start}"]`)
        await page.reload()
        await live(page)
        expect(await page.getAttribute('html', 'lang')).toBe(language)
      })
    },
  )

  it.each(languages)('needs no scripts on the longest path: %s', async language => {
    await visit(
      async ({ page }) => {
        await page.goto(addressOf(language, graph.start))
        for (const [index, id] of longest?.answers.entries() ?? []) {
          const step = longest?.steps[index] ?? ''
          await unfold(page)
          await page.click(`a[data-answer="${id}"]`)
          await page.waitForURL(addressOf(language, step))
          expect(await page.getAttribute('main', 'data-step')).toBe(step)
        }
      },
      { javaScriptEnabled: false },
    )
  })

  it.each(languages)('can find each step by its code: %s', async language => {
    await visit(async ({ page }) => {
      await page.goto(addressOf(language, graph.start))
      await live(page)
      await page.waitForSelector(field)
      for (const [step, { code }] of Object.entries(graph.steps)) {
        await page.fill(field, code)
        await page.waitForSelector(`${options}[data-step="${step}"]`)
      }
    })
  })

  it.each(languages)('is the same in a frame and in the console: %s', async language => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/embed/${language}/`)
      await live(page)
      const [first = ''] = longest?.answers ?? []
      const [next = ''] = longest?.steps ?? []
      await answer(page, first, next)
      await page.goto(`${site()}/${language}/agent/`)
      await live(page)
      await page.waitForSelector(`main[data-step="${graph.start}"]`)
      const key = await page.locator(`[data-answer="${first}"] kbd`).innerText()
      await page.keyboard.press(key)
      await page.waitForSelector(`main[data-step="${next}"]`)
    })
  })
})
