import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { allLooks, injectAxe, runAxe } from '../support/axe.ts'
import { useBrowser, visit } from '../support/visitor.ts'
import { atStep, endedCall, jumps, openConsole, press, qrCode } from './console-page.ts'

useBrowser()

describe('the screen of an agent', () => {
  it.each([
    { width: 1024, height: 768 },
    { width: 768, height: 1024 },
    { width: 320, height: 640 },
  ])('is never wider than its window ($width px)', async viewport => {
    await visit(
      async ({ page }) => {
        await openConsole(page, 'kk')
        await press(page, 'v', 'b', '3')
        await atStep(page, 'key-button-visible')
        for (const panel of ['h', 't', 't']) {
          await press(page, panel)
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(width).toBeLessThanOrEqual(viewport.width)
        }
        if (viewport.width >= 1024) {
          const height = await page.evaluate(() => document.documentElement.scrollHeight)
          expect(height).toBeLessThanOrEqual(viewport.height)
        }
      },
      { viewport },
    )
  })
})

describe('the map over a call', () => {
  it('shows the path with titles, and Enter or a click jumps, marked as a jump', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page)
        await press(page, '3')
        await atStep(page, 'key-button-visible')
        const openMap = async (here: string) => {
          await press(page, 'm')
          await page.waitForFunction(
            step => document.activeElement?.getAttribute('data-map-step') === step,
            here,
          )
        }
        await openMap('key-button-visible')
        // How the path is drawn has a class alone.
        await page.waitForSelector('.is-way[data-map-step="start"]')
        await page.waitForSelector('[aria-current="step"][data-map-step="key-button-visible"]')
        await page.waitForSelector('.is-open[data-map-step="turn-off-default-key"]')
        await page.waitForSelector('.is-off[data-map-step="get-eds"]')
        // Its key closes it again, as Escape does.
        await press(page, 'm')
        await page.waitForSelector('dialog', { state: 'detached' })
        await openMap('key-button-visible')
        await press(page, 'ArrowDown')
        const pointed = await page.evaluate(() =>
          document.activeElement?.getAttribute('data-map-step'),
        )
        await press(page, 'Enter')
        await atStep(page, pointed ?? '')
        await page.waitForSelector('dialog', { state: 'detached' })
        await jumps(page).waitFor()
        await openMap(pointed ?? '')
        await page.click('a[data-map-step="use-rsa"]')
        await atStep(page, 'use-rsa')
        expect(await jumps(page).count()).toBe(2)
        await press(page, 'Backspace')
        await atStep(page, pointed ?? '')
      },
      { viewport: { width: 1280, height: 800 } },
    )
  })
})

describe('the finder over a call', () => {
  it('jumps to the step of a code, and opens again with an empty focused field', async () => {
    await visit(async ({ page }) => {
      await openConsole(page)
      for (const [code, step] of [
        [graph.steps['use-gost']?.code ?? '', 'use-gost'],
        [graph.steps['install-keys']?.code ?? '', 'install-keys'],
      ] as const) {
        await press(page, '/')
        await page.waitForFunction(() => document.activeElement?.matches('dialog[open] input'))
        await page.keyboard.type(code)
        await page.waitForSelector(`[role="option"][data-step="${step}"]`)
        await press(page, 'Enter')
        await atStep(page, step)
        await page.waitForSelector('dialog', { state: 'detached' })
      }
      expect(await jumps(page).count()).toBe(2)
    })
  })
})

describe('axe finds nothing', () => {
  // The console as it opens, and the map, are looked at with all other pages in every-step.test.ts.
  it('on the console: a step, every panel, an ended call, a dialog', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page, 'kk')
        await injectAxe(page)
        const found: string[] = []
        const look = async (place: string) => {
          for (const each of allLooks) {
            const { violations } = await runAxe(page, each)
            found.push(
              ...violations.map(({ rule, target }) => `${place}, ${each}: ${rule} ${target}`),
            )
          }
        }
        await look('start')
        await press(page, 'v', 'b', '3', '2')
        await atStep(page, 'turn-off-default-key')
        await look('two languages')
        await press(page, 'h')
        await qrCode(page).waitFor()
        await look('page')
        await press(page, 't')
        await look('transcript')
        await press(page, 'e')
        await endedCall(page).waitFor()
        await look('ended')
        await press(page, 'Shift+Slash')
        await page.waitForSelector('dialog[open]')
        await look('keys')
        expect(found).toEqual([])
      },
      { viewport: { width: 1280, height: 800 } },
    )
  })
})
