import { describe, expect, it } from 'vitest'
import graph from 'content:graph'
import type { Page } from 'playwright-core'
import { languages } from '../../compiler/guide.ts'
import { installLayoutMeasures } from '../journeys/support/layout-in-page.ts'
import type { LayoutWindow } from '../journeys/support/layout-in-page.ts'
import { installMeasures } from '../journeys/support/in-page.ts'
import type { MeasuredWindow } from '../journeys/support/in-page.ts'
import { hurry, settled } from '../journeys/support/settled.ts'
import { site, useBrowser, visit } from '../journeys/support/visitor.ts'

/** Common window widths, in CSS pixels. */
const widths = [320, 360, 768, 1280, 1920]
const contrast = 7

useBrowser()

const paths = (language: string) =>
  Object.keys(graph.steps).map(step =>
    step === graph.start ? `/${language}/` : `/${language}/${step}/`,
  )

/**
 * The layout faults of a page at each width.
 * @param except what is longer than a line of such letters and must break
 */
async function faultsOf(
  page: Page,
  path: string,
  wanted: readonly number[],
  except?: 'file names',
): Promise<string[]> {
  const faults: string[] = []
  for (const width of wanted) {
    await page.setViewportSize({ width, height: 900 })
    const found = await page.evaluate(exempt => {
      const { measure, layout } = window as Window as MeasuredWindow & LayoutWindow
      return [
        ...measure.overflowing(),
        ...measure.smallTargets().map(fault => `small: ${fault}`),
        ...layout.overlapping().map(fault => `over: ${fault}`),
        ...layout.brokenWords(exempt).map(fault => `broken: ${fault}`),
        ...layout.unevenHeights('[data-kind="solution"] .asks [data-answer]'),
      ]
    }, except)
    faults.push(...found.map(fault => `${path} at ${width}: ${fault}`))
  }
  return faults
}

/** Visits every page of a language and collects faults. */
async function walk(
  language: string,
  options: Parameters<typeof visit>[1],
  look: (page: Page, path: string) => Promise<string[]>,
) {
  await visit(async ({ page }) => {
    await installMeasures(page)
    await installLayoutMeasures(page)
    await hurry(page)
    const faults: string[] = []
    for (const path of paths(language)) {
      await page.goto(site() + path)
      await settled(page)
      faults.push(...(await look(page, path)))
    }
    expect(faults).toEqual([])
  }, options)
}

describe.each(languages)('every page in %s', language => {
  it('is laid out correctly at every width', async () => {
    await walk(language, {}, (page, path) => faultsOf(page, path, widths))
  }, 600_000)

  it('is laid out correctly in forced colours', async () => {
    await walk(language, { forcedColors: 'active' }, (page, path) =>
      faultsOf(page, path, [360, 1280]),
    )
  }, 600_000)

  it('is laid out correctly with letters twice as large', async () => {
    await walk(language, {}, async (page, path) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
      return faultsOf(page, path, [320, 360, 1280], 'file names')
    })
  }, 600_000)

  it('leaves no word cut and nothing out of the window beside the steps, with such letters', async () => {
    const others = ['map', 'proof', 'changes'].map(name => `/${language}/${name}/`)
    await visit(async ({ page }) => {
      await installMeasures(page)
      await installLayoutMeasures(page)
      const session = await page.context().newCDPSession(page)
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
      const faults: string[] = []
      for (const path of others) {
        for (const width of [320, 360, 1280]) {
          await page.setViewportSize({ width, height: 900 })
          await page.goto(site() + path)
          const found = await page.evaluate(() => {
            const { measure, layout } = window as Window as MeasuredWindow & LayoutWindow
            return [...measure.overflowing(), ...layout.brokenWords('file names')]
          })
          faults.push(...found.map(fault => `${path} at ${width}: ${fault}`))
        }
      }
      expect(faults).toEqual([])
    })
  }, 600_000)

  it.each(['light', 'dark'] as const)(
    'has readable lines: %s',
    async colorScheme => {
      await walk(language, { colorScheme }, async (page, path) => {
        const found = await page.evaluate(least => {
          for (const fold of document.querySelectorAll('details')) fold.open = true
          const { measure } = window as Window as MeasuredWindow
          return [...measure.paleText(least), ...measure.palePlaceholders(least)]
        }, contrast)
        return found.map(fault => `${path}: ${fault}`)
      })
    },
    600_000,
  )
})
