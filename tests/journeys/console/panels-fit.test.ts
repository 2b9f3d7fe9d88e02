import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { glossaryTerms, tooltip } from '../support/by-role.ts'
import { isThorough } from '../support/thorough.ts'
import { useBrowser, visit } from '../support/visitor.ts'
import { atStep, endedCall, openConsole, press, qrCode, transcriptText } from './console-page.ts'

useBrowser()

/** Containers of the console that scroll or clip their content: found by class, since only their style does that. */
const panes = '.console, .console-bar, .call-screen, .ended, .transcript, .side-column, .status-bar'

/** Controls that are not completely visible, and elements that overflow the window. */
async function outOfSight(page: Page, what: string): Promise<string[]> {
  return page.evaluate(
    ([wanted, holders]) => {
      const root = document.documentElement
      const hidden = [...document.querySelectorAll(wanted ?? '')].filter(element => {
        const own = element.getBoundingClientRect()
        const isCut = (box: { top: number; bottom: number; left: number; right: number }) =>
          own.top < box.top - 1 ||
          own.bottom > box.bottom + 1 ||
          own.left < box.left - 1 ||
          own.right > box.right + 1
        const window = { top: 0, left: 0, bottom: innerHeight, right: innerWidth }
        if (own.width < 1 || isCut(window)) return true
        for (let pane = element.parentElement; pane; pane = pane.parentElement) {
          if (pane.matches(holders ?? '') && isCut(pane.getBoundingClientRect())) return true
        }
        return false
      })
      return [
        ...(root.scrollHeight > innerHeight ? [`page ${root.scrollHeight}`] : []),
        ...(root.scrollWidth > innerWidth ? [`page ${root.scrollWidth} wide`] : []),
        ...hidden.map(element => `${element.className}: ${element.textContent}`),
      ]
    },
    [what, panes],
  )
}

const bar = 'header > a, header > button, header > div button, header > nav > button'
const always = `${bar}, footer button, h1, [data-answer], [aria-current]`
const onStep = `${always}, aside input, #notes`
/** The buttons of the panel that is open beside the call. */
const inPanel = 'aside > :not([hidden]) button'
/** The lowest, the narrowest and the largest window first. */
const sizes = [
  { width: 1366, height: 560 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 1366, height: 630 },
  { width: 1280, height: 800 },
].slice(0, isThorough ? undefined : 3)

describe.each(sizes)('at $width x $height', viewport => {
  it.each([
    ['kk', ['v']],
    ['ru', ['v', 'v']],
  ] as const)('every control is visible (agent %s, two languages)', async (own, other) => {
    await visit(
      async ({ page }) => {
        await openConsole(page, own)
        const faults: string[] = []
        const look = async (place: string, what: string) => {
          faults.push(...(await outOfSight(page, what)).map(fault => `${place}: ${fault}`))
        }
        await look('start', onStep)
        // The bar is one line high.
        const high = await page.getByRole('banner').evaluate(element => element.clientHeight)
        if (high > 50) faults.push(`the bar is ${high} px high`)
        await press(page, ...other, 'b')
        await look('start in two languages', onStep)
        await press(page, 'h')
        await qrCode(page).waitFor()
        await look('page', `${always}, [data-qr], ${inPanel}`)
        await press(page, '1', '1')
        await atStep(page, 'forgot-eds-password')
        await press(page, 'h')
        await page.click('[data-change="which-password"]')
        await atStep(page, 'which-password')
        await look('changing an answer', onStep)
        await press(page, '1', 't')
        await look('transcript', `${always}, ${inPanel}`)
        const text = await transcriptText(page).evaluate(element => element.clientHeight)
        if (text < 150) faults.push(`the transcript has ${text} px`)
        for (let call = 2; call <= 9; call += 1) await press(page, 'n')
        await page.waitForSelector('[data-call="9"][aria-current]')
        await look('nine calls', viewport.width < 1280 ? always : `${always}, [data-call]`)
        await press(page, 'e')
        await endedCall(page).waitFor()
        await look('ended', `${bar}, main button, footer button, h1`)
        expect(faults).toEqual([])
      },
      { viewport },
    )
  })

  it.each(['kk', 'ru', 'en'])('no heading of a lane breaks in a word (%s)', async language => {
    await visit(
      async ({ page }) => {
        await openConsole(page, language)
        const lines = await page
          .locator('[data-lane] h2')
          .evaluateAll(all =>
            all.map(heading => heading.getClientRects().length === 1 && heading.clientHeight < 30),
          )
        expect(lines).toEqual([true, true])
      },
      { viewport },
    )
  })
})

describe('the explanation of a term', () => {
  it('opens visibly in the line of reasons', async () => {
    await visit(
      async ({ page }) => {
        await openConsole(page)
        await press(page, '2', '1')
        await atStep(page, 'use-gost')
        await press(page, 'y')
        const why = page.locator('[data-lane="why"]')
        await why.locator('[aria-expanded="true"]').waitFor()
        for (const term of await glossaryTerms(why).all()) {
          await term.click()
          await page.waitForSelector(tooltip)
          expect(await outOfSight(page, tooltip)).toEqual([])
          await press(page, 'Escape')
        }
      },
      { viewport: { width: 1024, height: 768 } },
    )
  })
})
