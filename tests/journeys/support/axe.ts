import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { isThorough } from './thorough.ts'

type AxeNode = { target: unknown[]; html: string; any: { message: string }[] }
type AxeRule = { id: string; nodes: AxeNode[] }
type AxeResults = { violations: AxeRule[]; incomplete: AxeRule[] }
type Axe = {
  run: (context: unknown, options: unknown) => Promise<AxeResults>
  getRules: (tags: string[]) => { ruleId: string }[]
}
/** A finding of axe on one element. */
export type Finding = { rule: string; target: string; html: string; message: string }
export type Findings = { violations: Finding[]; incomplete: Finding[] }

/** All of WCAG 2.2, A to AAA, and best practices. */
const everyRule = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
]
/** The rules about colour: all that another look of the same page can break. */
const colourRules = ['cat.color']

/** The appearances in which a loaded page is checked. */
export const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const
export type Look = keyof typeof looks
export const allLooks: readonly Look[] = ['light', 'dark', 'forced colours']

const require = createRequire(import.meta.url)
/** The minified library: a page parses it in half the time. */
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

/** Injects axe into the page; to be called after each load. */
export async function injectAxe(page: Page) {
  await page.evaluate(axeSource)
}

/** Sets an appearance: colour scheme, forced colours, viewport. */
export async function dress(page: Page, look: Look) {
  await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' })
}

/**
 * Runs axe in one appearance: every rule in light; in the others the rules about colour, or every rule in the long tests.
 * @param withoutColour leaves out the rules about colour, which take most of the time
 */
export async function runAxe(page: Page, look: Look, withoutColour = false): Promise<Findings> {
  await dress(page, look)
  const tags = look === 'light' || isThorough ? everyRule : colourRules
  const results = await page.evaluate(
    async ({ values, spared }) => {
      const { axe: brought } = window as Window & { axe?: Axe }
      if (brought === undefined) throw new Error('Bring axe first.')
      const rules = Object.fromEntries(
        (spared === undefined ? [] : brought.getRules(spared)).map(({ ruleId }) => [
          ruleId,
          { enabled: false },
        ]),
      )
      return brought.run(document, {
        runOnly: { type: 'tag', values },
        rules,
        resultTypes: ['violations', 'incomplete'],
      })
    },
    { values: tags, spared: withoutColour ? colourRules : undefined },
  )
  return { violations: flat(results.violations), incomplete: flat(results.incomplete) }
}

function flat(rules: AxeRule[]): Finding[] {
  return rules.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) => ({
      rule: id,
      target: target.join(' '),
      html: html.slice(0, 120),
      message: any[0]?.message ?? '',
    })),
  )
}
