import { describe, expect, it } from 'vitest'
import { htmlFaults } from '../support/html.ts'
import { installMeasures } from '../support/in-page.ts'
import type { MeasuredWindow } from '../support/in-page.ts'
import { useBrowser, visit } from '../support/visitor.ts'
import type { Visitor } from '../support/visitor.ts'
import { atStep, endedCall, openConsole, press, qrCode } from './console-page.ts'

useBrowser()

/** Calls back with the console in each of its states. */
async function lookAround({ page }: Visitor, look: (place: string) => Promise<void>) {
  await openConsole(page)
  await look('start')
  await press(page, 'v', 'b', '2', '1', 'h')
  await atStep(page, 'use-gost')
  await qrCode(page).waitFor()
  await look('page')
  await press(page, 'w', 't')
  await look('transcript')
  await press(page, 't')
  await page.click('[data-change="start"]')
  await atStep(page, 'start')
  await look('changing an answer')
  await press(page, 'e')
  await endedCall(page).waitFor()
  await look('ended')
  await press(page, 'Shift+Slash')
  await page.waitForSelector('dialog[open]')
  await look('keys')
}

describe('the text of the console', () => {
  it.each(['light', 'dark'] as const)('stands out seven times: %s', async colorScheme => {
    await visit(
      async visitor => {
        const { page } = visitor
        await installMeasures(page)
        const faults: string[] = []
        await lookAround(visitor, async place => {
          const pale = await page.evaluate(() => [
            ...(window as Window as MeasuredWindow).measure.paleText(7),
            ...(window as Window as MeasuredWindow).measure.palePlaceholders(7),
          ])
          faults.push(...pale.map(fault => `${place}: ${fault}`))
        })
        expect(faults).toEqual([])
      },
      { colorScheme, viewport: { width: 1280, height: 800 } },
    )
  })
})

/** Controls inside text (by class, since that is their style), which would be torn apart at 44 px; WCAG 2.5.8 requires 24 px. */
const low = '.text-button, .keys-switch input, .term, p a'
const finger = { hasTouch: true, isMobile: true }

describe('the controls of the console', () => {
  it.each([
    { width: 390, height: 844, hands: finger, size: 44 },
    { width: 820, height: 1180, hands: finger, size: 44 },
    { width: 1280, height: 800, hands: finger, size: 44 },
    { width: 820, height: 1180, hands: {}, size: 44 },
    // With a mouse, rows are as low as the window needs.
    { width: 1366, height: 560, hands: {}, size: 24 },
    { width: 1280, height: 800, hands: {}, size: 24 },
  ])(
    'are $size px high, and 24 px where they stand in a list ($width px, $hands)',
    async ({ hands, size, ...viewport }) => {
      await visit(
        async visitor => {
          const faults: string[] = []
          await lookAround(visitor, async place => {
            const small = await visitor.page.evaluate(
              ({ exempt, normal }) => {
                const all = document.querySelectorAll('a[href], button, summary, input, textarea')
                return [...all].flatMap(element => {
                  const { width, height } = element.getBoundingClientRect()
                  const isMeant = !element.matches('.skip-link') && element.closest('svg') === null
                  const isInText = getComputedStyle(element).display === 'inline'
                  if (width === 0 || !isMeant || isInText) return []
                  const least = element.matches(exempt) ? 24 : normal
                  const isWide = element.matches(exempt) || width >= normal - 0.5
                  return height >= least - 0.5 && isWide
                    ? []
                    : [`${width}x${height} ${element.className} ${element.textContent}`]
                })
              },
              { exempt: low, normal: size },
            )
            if (place !== 'keys') faults.push(...small.map(fault => `${place}: ${fault}`))
          })
          expect(faults).toEqual([])
        },
        { viewport, ...hands },
      )
    },
  )
})

describe('the HTML of the console', () => {
  it('is valid when scripts have taken over', async () => {
    await visit(
      async visitor => {
        const found: string[] = []
        await lookAround(visitor, async place => {
          found.push(...(await htmlFaults(await visitor.page.content(), place)))
        })
        expect([...new Set(found)]).toEqual([])
      },
      { viewport: { width: 1280, height: 800 } },
    )
  })
})
