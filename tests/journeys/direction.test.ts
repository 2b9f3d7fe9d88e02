import { pathToFileURL } from 'node:url'
import graph from 'content:graph'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { guide, languages } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import { waitForDeferredUi } from './support/kept.ts'
import { siteFolder } from './support/site-folder.ts'
import { isThorough } from './support/thorough.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const directionOf = (language: Language) =>
  guide.languages.find(({ id }) => id === language)?.direction
const steps = Object.keys(graph.steps)
const pathOf = (language: Language, step: string) =>
  `/${language}/${step === graph.start ? '' : `${step}/`}`

/** Elements on the wrong side, with a wrong direction, or not isolated from their surroundings. */
async function misplaced(page: Page, all: Record<string, string | undefined>) {
  return page.evaluate(directions => {
    const found: string[] = []
    const name = (element: Element) =>
      `<${element.tagName} ${element.className}> ${element.textContent?.slice(0, 30)}`
    for (const element of document.querySelectorAll('[lang]')) {
      const { direction, unicodeBidi, display } = getComputedStyle(element)
      if (direction !== directions[element.getAttribute('lang') ?? ''])
        found.push(`${direction}: ${name(element)}`)
      const isInline = display === 'inline' && element.closest('svg') === null
      const around = element.parentElement && getComputedStyle(element.parentElement).direction
      if (isInline && around !== direction && !unicodeBidi.includes('isolate'))
        found.push(`not set apart: ${name(element)}`)
    }
    const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl'
    for (const element of document.querySelectorAll('h1, main p, main li, main dd')) {
      if (element.closest('[lang]') !== document.documentElement) continue
      const { textAlign, direction } = getComputedStyle(element)
      const against = isRightToLeft ? 'left' : 'right'
      if (textAlign === against || (direction === 'rtl') !== isRightToLeft)
        found.push(`${textAlign} ${direction}: ${name(element)}`)
    }
    return found
  }, all)
}

const directions = Object.fromEntries(languages.map(language => [language, directionOf(language)]))

/** Every language, or the first of each direction when time is short. */
const tried = languages.filter(
  (language, index) =>
    isThorough ||
    languages.findIndex(other => directionOf(other) === directionOf(language)) === index,
)

describe('the direction of a page', () => {
  it.each(tried)(
    'is that of its language, and what is in another is set apart: %s',
    async language => {
      await visit(async ({ page }) => {
        const paths = [
          ...steps.map(step => pathOf(language, step)),
          ...['map', 'agent', 'proof', 'changes'].map(tool => `/${language}/${tool}/`),
          ...steps.slice(0, 2).map(step => `/embed${pathOf(language, step)}`),
        ]
        const found: string[] = []
        for (const path of paths) {
          await page.goto(site() + path)
          if (!/\/(?:map|proof|changes)\//.test(path)) await live(page)
          expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
            directionOf(language),
          )
          found.push(...(await misplaced(page, directions)).map(fault => `${path} ${fault}`))
        }
        expect(found).toEqual([])
      })
    },
  )

  it('is correct on pages in several languages', async () => {
    await visit(
      async ({ page }) => {
        const code = graph.steps[graph.start]?.code
        // Hosts send the one-file edition as a download, so it is opened from disk.
        const oneFile = pathToFileURL(`${siteFolder}/${guide.id}.html`).href
        for (const address of [`${site()}/404.html`, `${site()}/c/${code}/`, oneFile]) {
          await page.goto(address)
          expect([address, ...(await misplaced(page, directions))]).toEqual([address])
        }
      },
      { expectComplaints: true },
    )
  })

  it('changes with the language, without a page load', async () => {
    await visit(async ({ page }) => {
      const [first, ...others] = languages
      if (first === undefined) throw new Error('The guide has no language.')
      await page.goto(site() + pathOf(first, graph.start))
      await live(page)
      await waitForDeferredUi(page)
      for (const language of [...others, first]) {
        await page.click(`nav a[hreflang="${language}"]`)
        await page.waitForFunction(wanted => document.documentElement.lang === wanted, language)
        expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(
          directionOf(language),
        )
      }
    })
  })
})
