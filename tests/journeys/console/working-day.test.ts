import graph from 'content:graph'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { shortestWays } from '../../support/shortest-ways.ts'
import { useBrowser, visit } from '../support/visitor.ts'
import { atStep, findStep, openConsole, press, pressAnswer, stored } from './console-page.ts'

useBrowser()

const calls = 30
/** The most milliseconds from a key to the rendered step; other tests may load the machine. */
const longest = 1000

type TimedWindow = Window & { taken: number[] }

/** Measures in the page the time from each key to the rendered step. */
async function timeSteps(page: Page) {
  await page.evaluate(() => {
    const taken: number[] = []
    Object.assign(window, { taken })
    let pressed = 0
    let shown = document.querySelector('main')?.dataset['step']
    window.addEventListener('keydown', event => (pressed = event.timeStamp), true)
    new MutationObserver(() => {
      const step = document.querySelector('main')?.dataset['step']
      if (step === shown) return
      shown = step
      const since = pressed
      requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - since)))
    }).observe(document.body, { attributes: true, subtree: true, attributeFilter: ['data-step'] })
  })
}

/** Leads a call to a step: by its answers, or every third time by its code. */
async function lead(page: Page, number: number, step: string): Promise<number> {
  const way = shortestWays.get(step) ?? []
  if (number % 3 === 0 && step !== graph.start) {
    await findStep(page, graph.steps[step]?.code ?? '', step)
    return 6
  }
  for (const { answer, next } of way) await pressAnswer(page, answer, next)
  return way.length
}

it(`${calls} calls in a row with the keyboard alone`, async () => {
  await visit(
    async ({ page }) => {
      await openConsole(page)
      await timeSteps(page)
      const presses: number[] = []
      const steps = Object.keys(graph.steps)
      for (let number = 1; number <= calls; number += 1) {
        const step = steps[number % steps.length] ?? graph.start
        const name = `Имя ${number}`
        await press(page, 'n', 'r')
        await page.keyboard.type(name)
        await press(page, 'Escape', ...(number % 2 === 0 ? ['v', 'b'] : []))
        // Every fifth caller is put on hold while another call is taken.
        const [waits] = number % 5 === 0 ? [true] : []
        if (waits) {
          await press(page, 'w', 'n', 'Shift+Digit1')
          await page.locator('[data-call="1"][aria-current]').waitFor()
          await press(page, 'w')
        }
        presses.push(await lead(page, number, step))
        await atStep(page, step)
        await press(page, 's')
        await page.keyboard.type('note')
        await press(page, 'Escape', 'c')
        await page.getByText('Протокол скопирован').waitFor()
        const copied = await page.evaluate(() => navigator.clipboard.readText())
        expect(copied).toContain(name)
        expect(copied).toContain(graph.steps[step]?.code ?? '')
        await press(page, 'e', '1', 'x', 'x')
        await page.locator(`[title="${name}"]`).waitFor({ state: 'detached' })
        if (waits) await press(page, 'e', 'x', 'x')
      }
      expect(await stored(page)).not.toContain('Имя')
      const taken = await page.evaluate(() => (window as Window as TimedWindow).taken)
      const sorted = [...taken].sort((one, other) => one - other)
      const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
      const most = sorted.at(-1) ?? 0
      console.log(
        `${calls} calls, ${taken.length} steps: median ${Math.round(middle)} ms, most ${Math.round(most)} ms;`,
        `presses to the step: ${presses.join(' ')}`,
      )
      expect(middle).toBeLessThan(longest / 5)
      expect(most).toBeLessThan(longest)
    },
    { permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1366, height: 630 } },
  )
}, 240_000)
