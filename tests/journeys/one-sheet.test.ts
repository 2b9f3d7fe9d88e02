import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { writeEntry } from '../../app/platform/address/history-entry.ts'
import { trailLink } from '../../app/platform/address/share-link.ts'
import { contentFolder, languages } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import { createFlow } from '../../machines/flow.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { everyStop } from '../compiler/paths.ts'
import { a4, layOut, paperReady, sheets } from './support/paper.ts'
import { isThorough } from './support/thorough.ts'
import { live, site, useBrowser, visit } from './support/visitor.ts'

useBrowser()

const flow = createFlow(graph)

const stepsOf = (trail: Trail) => replay(flow, trail).visits.length
/** Every path from the start to any step, longest first. */
const ways = everyStop(graph)
  .map(({ answers }): Trail => [{ at: graph.start, how: 'start', answers }])
  .sort((a, b) => stepsOf(b) - stepsOf(a))
const longest = ways[0] ?? trailAt(flow, graph.start)
/** Every step alone, and the longest paths, or all. */
const trails: Trail[] = [
  ...Object.keys(graph.steps).map(step => trailAt(flow, step)),
  ...(isThorough ? ways : ways.slice(0, 20)),
]
const linkTo = (trail: Trail, language: Language) =>
  trailLink({ flow, trail, language, site: site(), base: '/' })

describe('one sheet of A4', () => {
  it.each(languages)(
    'holds every step and its ways, in letters of 9 pt and more: %s',
    async language => {
      await visit(async ({ page }) => {
        await page.goto(linkTo(longest, language))
        await live(page)
        await paperReady(page)
        // When a picture is rendered, so are all other deferred parts: the terms are in the same file.
        const pictures = await page.evaluate(() => {
          window.dispatchEvent(new Event('beforeprint'))
          return document.querySelectorAll('ol figure').length
        })
        expect(pictures).toBeGreaterThan(0)

        const printouts = await layOut(
          page,
          trails.map(trail => ({
            state: writeEntry(flow, { trail, former: undefined, before: [] }),
            address: linkTo(trail, language),
          })),
        )
        expect(printouts.map(({ step, address }) => [step, address])).toEqual(
          trails.map(trail => [replay(flow, trail).step, linkTo(trail, language)]),
        )
        const faults = printouts.flatMap(({ address, height, small }) => [
          ...(height > a4.height ? [`${address} is ${height} px high`] : []),
          ...small.map(text => `${address} has in small letters: ${text}`),
        ])
        expect(faults).toEqual([])

        // Validates the measurement: filled to its foot, the longest page still takes one sheet, and two with a
        // little more.
        const highest = printouts.reduce((most, one) => (one.height > most.height ? one : most))
        for (const { address, height } of [
          highest,
          printouts[trails.indexOf(longest)] ?? highest,
        ]) {
          // A change of the fragment alone would not load the page.
          await page.goto('about:blank')
          await page.goto(address)
          await paperReady(page)
          const room = a4.height - height
          expect(await sheets(page, room - 4)).toBe(1)
          // In another guide a line may wrap differently in print, which adds a line.
          if (contentFolder === 'content') expect(await sheets(page, room + 4)).toBe(2)
        }
      })
    },
    240_000,
  )
})
