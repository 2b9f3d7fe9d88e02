import graph from 'content:graph'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isThorough } from '../support/thorough.ts'
import { useBrowser, visit } from '../support/visitor.ts'
import { findStep, openConsole, press } from './console-page.ts'

useBrowser()

/** The lowest and the narrowest window first. */
const sizes = [
  { width: 1366, height: 560 },
  { width: 1024, height: 768 },
  { width: 1366, height: 630 },
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
].slice(0, isThorough ? undefined : 2)

/** Containers that need scrolling, except the path of a call with thirty jumps. */
async function scrolls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [
      document.documentElement,
      ...document.querySelectorAll('main, aside, header, footer'),
    ]
    return all.flatMap(part => {
      const [high, wide] = [
        part.scrollHeight - part.clientHeight,
        part.scrollWidth - part.clientWidth,
      ]
      return high > 1 || wide > 1 ? [`${part.tagName} by ${high} and ${wide} px`] : []
    })
  })
}

/** The language of the agent, and the keys that choose the caller's. Both at once take the most room. */
const pairs = [
  ['ru', 'vb'],
  ['en', 'vvb'],
  ['kk', ''],
  ['kk', 'vb'],
].slice(0, isThorough ? undefined : 2)

describe('nothing scrolls at any step, from 1366x560 up', () => {
  it.each(pairs)(
    'agent %s, after the keys %j',
    async (language, keys) => {
      await visit(async ({ page }) => {
        await openConsole(page, language)
        await press(page, ...keys.split(''))
        const faults: string[] = []
        for (const [step, { code }] of Object.entries(graph.steps)) {
          if (step !== graph.start) await findStep(page, code, step)
          for (const size of sizes) {
            await page.setViewportSize(size)
            const found = await scrolls(page)
            faults.push(...found.map(fault => `${step} ${size.width}x${size.height}: ${fault}`))
          }
        }
        expect(faults).toEqual([])
      })
    },
    240_000,
  )
})

describe('two languages', () => {
  it('cause no layout shift when they are the same', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page, 'kk')
        const places = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('main *, aside *')].map(element => {
              const { x, y, width } = element.getBoundingClientRect()
              return [x, y, width].join()
            }),
          )
        const before = await places()
        await press(page, 'b')
        await page.getByRole('button', { pressed: true }).waitFor()
        expect(await places()).toEqual(before)
      },
      { viewport: { width: 1440, height: 900 } },
    )
  })
})
