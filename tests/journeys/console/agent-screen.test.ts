import graph from 'content:graph'
import { describe, expect, it } from 'vitest'
import { allLooks, bringAxe, runAxe } from '../support/axe.ts'
import { useBrowser, visit } from '../support/visitor.ts'
import { atStep, openConsole, press } from './console-page.ts'

useBrowser()

const steps = Object.keys(graph.steps)

describe('the screen of an agent', () => {
  it.each([
    ['kk', 'kk'],
    ['ru', 'kk'],
    ['en', 'en'],
  ])(
    'holds every step without a page scroll at 1280x800 (agent %s, caller %s)',
    async (language, caller) => {
      await visit(
        async ({ page }) => {
          await openConsole(page, language)
          await page.click(`[data-language="${caller}"] >> nth=0`)
          const faults: string[] = []
          for (const step of steps) {
            if (step !== 'start') {
              await page.evaluate(id => {
                document
                  .querySelector(`[data-map-step="${id}"]`)
                  ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
              }, step)
            }
            await atStep(page, step)
            const fault = await page.evaluate(() => {
              const root = document.documentElement
              const lanes = document.querySelector('.lanes')
              const talk = document.querySelector('.talk')
              const [say, check, why, answers] = [
                '.lane-say',
                '.lane-check',
                '.lane-why',
                '.key-answers',
              ].map(name => document.querySelector(name)?.getBoundingClientRect())
              const isOut = [say, check, why, answers].some(
                box => box && box.bottom > window.innerHeight,
              )
              return [
                root.scrollHeight > window.innerHeight ? `page ${root.scrollHeight}` : '',
                root.scrollWidth > window.innerWidth ? `page ${root.scrollWidth} wide` : '',
                lanes && lanes.scrollHeight > lanes.clientHeight + 1
                  ? `lanes ${lanes.scrollHeight}`
                  : '',
                talk && talk.scrollHeight > talk.clientHeight + 1
                  ? `what is said ${talk.scrollHeight} in ${talk.clientHeight}`
                  : '',
                why && why.height < 50 ? `why ${why.height}` : '',
                isOut ? 'a lane is out of sight' : '',
              ]
                .filter(text => text !== '')
                .join(', ')
            })
            if (fault !== '') faults.push(`${step}: ${fault}`)
          }
          expect(faults).toEqual([])
        },
        { viewport: { width: 1280, height: 800 } },
      )
    },
  )

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
        for (const panel of ['h', 't', 'm']) {
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

describe('the map beside a call', () => {
  it('lights the way, and Enter or a click jumps, marked as a jump', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page)
        await press(page, '3')
        await atStep(page, 'key-button-visible')
        await page.waitForSelector('.map-step.is-way[data-map-step="start"]')
        await page.waitForSelector('.map-step.is-here[data-map-step="key-button-visible"]')
        await page.waitForSelector('.map-step.is-open[data-map-step="turn-off-default-key"]')
        await page.waitForSelector('.map-step.is-off[data-map-step="get-eds"]')
        await press(page, 'm', 'ArrowDown')
        const pointed = await page.evaluate(() =>
          document.activeElement?.getAttribute('data-map-step'),
        )
        await press(page, 'Enter')
        await atStep(page, pointed ?? '')
        await page.waitForSelector('.way-jump')
        await page.click('a[data-map-step="use-rsa"]')
        await atStep(page, 'use-rsa')
        expect(await page.locator('.way-jump').count()).toBe(2)
        await press(page, 'Backspace')
        await atStep(page, pointed ?? '')
      },
      { viewport: { width: 1280, height: 800 } },
    )
  })
})

describe('the finder over a call', () => {
  it('jumps to the step whose code the caller reads out, and opens again ready to type', async () => {
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
      expect(await page.locator('.way-jump').count()).toBe(2)
    })
  })
})

describe('axe finds nothing', () => {
  // The console as it opens, and the map, are looked at with all other pages in every-step.test.ts.
  it('on the console: a step, every panel, an ended call, a dialog', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page, 'kk')
        await bringAxe(page)
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
        await page.waitForSelector('.qr')
        await look('page')
        await press(page, 't')
        await look('transcript')
        await press(page, 'e')
        await page.waitForSelector('.ended')
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
