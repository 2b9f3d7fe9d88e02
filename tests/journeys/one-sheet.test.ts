import type { Page } from 'playwright-core'
import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { stepPath } from '../../app/address/address.ts'
import { languages } from '../../content/types.ts'
import type { Language } from '../../content/types.ts'
import { waysToSolutions } from '../../scripts/words/ways.ts'
import type { Way } from '../../scripts/words/ways.ts'
import { everyPath } from '../content/paths.ts'
import { paperReady } from './support/paper.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

/** How many sheets of A4 the browser's own Print would take. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** Prints each of them and names those that take more than one sheet. */
async function longerThanOneSheet(paths: readonly string[]): Promise<string[]> {
  const longer: string[] = []
  await visit(async ({ page }) => {
    for (const path of paths) {
      // A change of the fragment alone would not load the page anew.
      await page.goto('about:blank')
      await page.goto(site() + path)
      await paperReady(page)
      const count = await sheets(page)
      if (count !== 1) longer.push(`${path}: ${count}`)
    }
  })
  return longer
}

const wayPath = (language: Language, { answers, steps }: Way) =>
  `${stepPath(language, steps.at(-1) ?? graph.start, '/')}#t=${graph.version}~@start~${answers.join('~')}`

/** The steps, and the ways of four answers, that take most room; where they fit, the others do. */
const longestSteps = ['use-gost', 'no-such-file', 'not-covered', 'turn-off-default-key', 'get-eds']
const longestWays = [
  'which-key > signing > individual > no-such-file',
  'not-user-certificate > no > appeared > not-solved',
]
describe('one sheet of A4', () => {
  it('holds every step', async () => {
    const paths = Object.keys(graph.steps).map(step => stepPath('kk', step, '/'))
    expect(await longerThanOneSheet(paths)).toEqual([])
  }, 240_000)

  it('holds every way to a solution, with the solution', async () => {
    const paths = waysToSolutions(graph).map(way => wayPath('kk', way))
    expect(paths.length).toBeGreaterThan(10)
    expect(await longerThanOneSheet(paths)).toEqual([])
  }, 240_000)

  it.each(languages)(
    'holds the longest steps, and the longest usual ways with their outcome: %s',
    async language => {
      const longest = everyPath(graph).filter(({ answers }) =>
        longestWays.includes(answers.join(' > ')),
      )
      expect(longest).toHaveLength(longestWays.length)
      const paths = [
        ...longestSteps.map(step => stepPath(language, step, '/')),
        ...longest.map(way => wayPath(language, way)),
      ]
      expect(await longerThanOneSheet(paths)).toEqual([])
    },
    240_000,
  )

  it('is set in letters of 9 pt and more', async () => {
    await visit(async ({ page }) => {
      for (const path of [...longestSteps, 'storage-password', 'registration-centre']) {
        await page.goto(`${site()}/kk/${path}/`)
        await paperReady(page)
        await page.emulateMedia({ media: 'print' })
        const small = await page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'))
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
          const found: string[] = []
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const element = node.parentElement
            if (!element?.checkVisibility() || node.textContent?.trim() === '') continue
            const size = Number.parseFloat(getComputedStyle(element).fontSize)
            // 9 pt are 12 px.
            if (size < 11.99) found.push(`${size} ${element.className} ${element.textContent}`)
          }
          return found
        })
        await page.emulateMedia({ media: 'screen' })
        expect(small.map(one => `${path} ${one}`)).toEqual([])
      }
    })
  })

  it('leaves out what nobody can press any more', async () => {
    await visit(async ({ page }) => {
      await page.goto(`${site()}/kk/use-gost/`)
      await live(page)
      await page.emulateMedia({ media: 'print' })
      for (const part of ['.asks', '.further-ways', '.site-footer p >> nth=0']) {
        expect(await page.locator(part).isVisible()).toBe(false)
      }
      await page.goto(`${site()}/kk/who-signs/`)
      expect(await page.locator('.asks').isVisible()).toBe(true)
    })
  })
})
