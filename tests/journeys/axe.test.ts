import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import graph from 'content:graph'
import { languages } from '../../content/types.ts'
import { allLooks, bringAxe, runAxe } from './support/axe.ts'
import type { Finding } from './support/axe.ts'
import { reviewed } from './support/axe-reviewed.ts'
import { hurry, settled } from './support/settled.ts'
import { site, useBrowser, visit } from './support/visitor.ts'

/** Nearly three hundred looks at pages, on whatever machine this is. */
const patience = 900_000

useBrowser()

const unclear = new Map<string, Finding>()

async function look(paths: string[], expectComplaints = false): Promise<Finding[]> {
  const found: Finding[] = []
  await visit(
    async ({ page }) => {
      await hurry(page)
      for (const path of paths) {
        await page.goto(site() + path)
        // The map and the page of a code need no script.
        await page.waitForSelector(
          '#root[data-live], main[data-page="map"], main[data-page="code"]',
        )
        // Axe loses its place among the headings when something comes while it looks.
        if ((await page.locator('main.step[data-step]').count()) > 0) await settled(page)
        await bringAxe(page)
        for (const name of allLooks) {
          const { violations, incomplete } = await runAxe(page, name)
          found.push(...violations.map(finding => ({ ...finding, where: `${path} ${name}` })))
          for (const finding of incomplete) {
            unclear.set(`${finding.rule} ${finding.target} ${finding.html}`, finding)
          }
        }
      }
    },
    { expectComplaints },
  )
  return found
}

describe('axe', () => {
  it.concurrent.each(languages)(
    'finds nothing on any step, in the console or on the map, in light, dark and forced colours: %s',
    async language => {
      const steps = Object.keys(graph.steps)
      const paths = steps.map(step => `/${language}/${step === graph.start ? '' : `${step}/`}`)
      const others = [`/${language}/agent/`, `/${language}/map/`]
      expect(await look([...paths, ...others])).toEqual([])
    },
    patience,
  )

  it(
    'finds nothing on the pages that are no steps',
    async () => {
      // Chromium itself complains about the status 404.
      expect(await look(['/kk/no-such-page/', '/c/1010/'], true)).toEqual([])
    },
    patience,
  )

  it('leaves nothing unclear that was not reviewed, and no review stands without need', () => {
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
    expect(reviewed.filter(review => !used.has(review))).toEqual([])
  })

  it('has its reviews told in the papers', () => {
    const paper = readFileSync('docs/accessibility.md', 'utf8')
    for (const { rules, reason } of reviewed) {
      expect(paper).toContain(`| ${rules.join(', ')} | ${reason} |`)
    }
  })
})
