import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import graph from 'content:graph'
import { contentFolder, defaultLanguage, languages } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import { allLooks, injectAxe, dress, runAxe } from './support/axe.ts'
import type { Finding } from './support/axe.ts'
import { reviewed } from './support/axe-reviewed.ts'
import { withoutTemplates } from './support/built-pages.ts'
import { htmlFaults } from './support/html.ts'
import { installMeasures } from './support/in-page.ts'
import type { MeasuredWindow } from './support/in-page.ts'
import { hurry, settled } from './support/settled.ts'
import { isThorough, someLanguages } from './support/thorough.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

// Each page is loaded once for all checks, because loading takes the most time.

/** Milliseconds for some 150 pages on a slow machine. */
const patience = 900_000
/** WCAG 1.4.6. */
const enough = 7
const usual = { width: 1280, height: 720 }
/** A window of 1280 by 1024 pixels at 400 % zoom; also the narrowest in WCAG 1.4.10. */
const narrow = { width: 320, height: 256 }

const faults = {
  html: [] as string[],
  axe: [] as string[],
  pale: [] as string[],
  narrow: [] as string[],
}
const unclear = new Map<string, Finding>()
let seen = 0
/** What each page of a step says of itself, and what it should: path, status, language, step, kind. */
const opened: unknown[] = []
const wanted: unknown[] = []
const titles = new Set<string>()

useBrowser()

/**
 * Runs axe in every appearance, and collects what it cannot decide. A page has the same colours in each language, so when
 * time is short the rules about colour run in one of them.
 */
async function lookWithAxe(page: Page, path: string, language: Language) {
  await injectAxe(page)
  const withColour = someLanguages.includes(language)
  for (const look of withColour ? allLooks : (['light'] as const)) {
    const { violations, incomplete } = await runAxe(page, look, !withColour)
    faults.axe.push(...violations.map(finding => `${path} ${look}: ${JSON.stringify(finding)}`))
    for (const finding of incomplete) {
      unclear.set(`${finding.rule} ${finding.target} ${finding.html}`, finding)
    }
  }
}

async function lookForPaleText(page: Page, path: string) {
  for (const look of ['light', 'dark'] as const) {
    await dress(page, look)
    const pale = await page.evaluate(least => {
      for (const details of document.querySelectorAll('details')) details.open = true
      return (window as Window as MeasuredWindow).measure.paleText(least)
    }, enough)
    faults.pale.push(...pale.map(fault => `${path} ${look}: ${fault}`))
  }
}

/** Runs last, because it changes the page. */
async function lookWhenNarrow(page: Page, path: string) {
  await page.setViewportSize(narrow)
  const found = await page.evaluate(() => {
    const { measure } = window as Window as MeasuredWindow
    for (const details of document.querySelectorAll('details')) details.open = true
    const plain = [...measure.overflowing(), ...measure.smallTargets()]
    measure.spaceText()
    const spaced = measure.overflowing().map(fault => `spaced: ${fault}`)
    document.adoptedStyleSheets = []
    measure.lengthenText(0.4)
    const long = measure.overflowing().map(fault => `longer: ${fault}`)
    return [...plain, ...spaced, ...long]
  })
  faults.narrow.push(...found.map(fault => `${path} ${fault}`))
  await page.setViewportSize(usual)
}

/** What a page says of itself: language, step, kind of step. */
async function nameOf(page: Page) {
  return page.evaluate(() => {
    const { step, kind } = document.querySelector('main')?.dataset ?? {}
    return [document.documentElement.lang, step, kind]
  })
}

async function lookAtSteps(language: Language) {
  await visit(
    async ({ page }) => {
      await installMeasures(page)
      await hurry(page)
      for (const [step, { kind }] of Object.entries(graph.steps)) {
        const path = `/${language}/${step === graph.start ? '' : `${step}/`}`
        const response = await page.goto(site() + path)
        // Axe misreads the order of headings when a part is added while it runs.
        await settled(page)
        seen += 1
        opened.push([path, response?.status(), ...(await nameOf(page))])
        wanted.push([path, 200, language, step, kind])
        titles.add(`${language} ${await page.title()}`)
        faults.html.push(...(await htmlFaults(withoutTemplates(await page.content()), path)))
        await lookWithAxe(page, path, language)
        await lookForPaleText(page, path)
        await lookWhenNarrow(page, path)
      }
    },
    { viewport: usual },
  )
}

/** Checks other pages than steps with axe alone. */
async function lookAtOthers(language: Language, paths: string[], expectComplaints = false) {
  await visit(
    async ({ page }) => {
      for (const path of paths) {
        await page.goto(site() + path)
        // The map and the pages of codes need no scripts.
        await page.waitForSelector(
          '#root[data-live], main[data-page="map"], main[data-page="code"]',
        )
        seen += 1
        await lookWithAxe(page, path, language)
      }
    },
    { expectComplaints },
  )
}

beforeAll(async () => {
  await Promise.all(languages.map(lookAtSteps))
  for (const language of languages)
    await lookAtOthers(language, [`/${language}/agent/`, `/${language}/map/`])
  // Chromium logs the status 404.
  await lookAtOthers(
    defaultLanguage,
    [`/${defaultLanguage}/no-such-page/`, `/c/${graph.steps[graph.start]?.code}/`],
    true,
  )
}, patience)

describe('every step in every language', () => {
  it('was checked, as were the console, the map and the other pages', () => {
    expect(seen).toBe(languages.length * (Object.keys(graph.steps).length + 2) + 2)
  })

  it('was taken over as the page of its step, under a title of its own', () => {
    expect(opened).toEqual(wanted)
    expect(titles.size).toBe(wanted.length)
  })

  it('is valid HTML after hydration', () => {
    expect(faults.html).toEqual([])
  })

  it('has text with a contrast of 7:1, in light and dark', () => {
    expect(faults.pale).toEqual([])
  })

  it('fits at 320 px, with large targets, with wide spacing, and with texts 40 % longer', () => {
    expect(faults.narrow).toEqual([])
  })
})

describe('axe', () => {
  it('finds nothing on any page, in light, dark and forced colours', () => {
    expect(faults.axe).toEqual([])
  })

  it('leaves nothing undecided that was not reviewed, and every review is needed in some language', () => {
    const used = new Set<(typeof reviewed)[number]>()
    const unknown = [...unclear.values()].filter(finding => {
      const review = reviewed.find(
        ({ rules, at }) =>
          rules.includes(finding.rule) && at.test(`${finding.target} ${finding.html}`),
      )
      if (review !== undefined) used.add(review)
      return review === undefined
    })
    expect(unknown).toEqual([])
    // Some lie in one language alone, and all are for the project's guide; another may not need all of them.
    const isWhole = isThorough && contentFolder === 'content'
    expect(isWhole ? reviewed.filter(review => !used.has(review)) : []).toEqual([])
  })

  it('has its reviews listed in docs/accessibility.md', () => {
    const paper = readFileSync('docs/accessibility.md', 'utf8')
    for (const { rules, reason } of reviewed) {
      expect(paper).toContain(`| ${rules.join(', ')} | ${reason} |`)
    }
  })
})
