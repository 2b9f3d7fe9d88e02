import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isThorough } from '../support/thorough.ts'
import { useBrowser, visit } from '../support/visitor.ts'
import { atStep, openConsole, press, pressAnswer } from './console-page.ts'

useBrowser()

/** Even, because the last one is undone. */
const tries = isThorough ? 20 : 4
/** Milliseconds after which typed text is stored. */
const saveAfter = 500

/** Runs in the page: presses a key at a given time, then blocks the tab. */
async function actAt(page: Page, moment: number, key: string, blockFor: number) {
  await page.evaluate(
    ([at, code, length]) =>
      new Promise<void>(resolve => {
        setTimeout(
          () => {
            while (Date.now() < at);
            window.dispatchEvent(new KeyboardEvent('keydown', { code, bubbles: true }))
            const until = Date.now() + length
            while (Date.now() < until);
            resolve()
          },
          at - Date.now() - 20,
        )
      }),
    [moment, key, blockFor] as const,
  )
}

/** Types into the notes at a given time. */
async function typeAt(page: Page, moment: number, text: string) {
  await page.evaluate(
    ([at, typed]) =>
      new Promise<void>(resolve => {
        setTimeout(() => {
          const field = document.querySelector('textarea')
          if (field) {
            Reflect.set(HTMLTextAreaElement.prototype, 'value', field.value + typed, field)
            field.dispatchEvent(new Event('input', { bubbles: true }))
          }
          resolve()
        }, at - Date.now())
      }),
    [moment, text] as const,
  )
}

/** The call as the tab shows it, and as storage contains it. */
async function callIn(page: Page) {
  return page.evaluate(() => ({
    step: document.querySelector('main')?.dataset['step'],
    notes: document.querySelector('textarea')?.value,
    // The first button that can be pressed in: Hold.
    isOnHold: document.querySelector('footer [aria-pressed]')?.getAttribute('aria-pressed'),
    caller: document.querySelector('[data-lane] p[lang]')?.getAttribute('lang'),
    stored: Object.entries(localStorage)
      .filter(([key]) => key.startsWith('eds-guide:call-record:'))
      .map(([, text]) => text)
      .join(' '),
  }))
}

/** Waits until both tabs and storage agree and stay unchanged. */
async function callAtRest(one: Page, other: Page) {
  for (let tried = 0; tried < 40; tried += 1) {
    await one.waitForTimeout(250)
    const [a, b] = [await callIn(one), await callIn(other)]
    if (JSON.stringify(a) === JSON.stringify(b)) return a
  }
  throw new Error(`The tabs differ: ${JSON.stringify([await callIn(one), await callIn(other)])}`)
}

describe('two tabs at the same moment', () => {
  it(`lose no text when one answers within 3 ms of a save and is blocked then: ${tries} tries`, async () => {
    await visit(async ({ page, context }) => {
      await openConsole(page)
      await press(page, '1')
      await atStep(page, 'which-password')
      const other = await context.newPage()
      await openConsole(other)
      await atStep(other, 'which-password')
      let expected = ''
      for (let tried = 0; tried < tries; tried += 1) {
        const begun = Date.now() + 300
        const word = `word-${tried}-of-many `
        const key = tried % 2 === 0 ? 'Digit1' : 'Backspace'
        // From 3 ms before the save to 3 ms after it.
        const moment = begun + saveAfter - 3 + ((tried * 2) % 7)
        await Promise.all([typeAt(page, begun, word), actAt(other, moment, key, 1600)])
        expected += word
        const { step, notes, stored } = await callAtRest(page, other)
        expect(notes).toBe(expected)
        expect(step).toBe(tried % 2 === 0 ? 'forgot-eds-password' : 'which-password')
        expect(stored).toContain(word.trim())
      }
      await page.reload()
      await atStep(page, 'which-password')
      expect(await page.inputValue('#notes')).toBe(expected)
    })
  }, 240_000)

  it(`lose neither a hold nor a language: ${tries} tries`, async () => {
    await visit(async ({ page, context }) => {
      await openConsole(page)
      await pressAnswer(page, 'forgot-password', 'which-password')
      const other = await context.newPage()
      await openConsole(other)
      await atStep(other, 'which-password')
      const languages = new Set<string | null | undefined>()
      let { isOnHold, caller } = await callAtRest(page, other)
      for (let tried = 0; tried < tries; tried += 1) {
        const moment = Date.now() + 300
        await Promise.all([actAt(page, moment, 'KeyW', 0), actAt(other, moment, 'KeyV', 0)])
        const now = await callAtRest(page, other)
        expect(now.isOnHold).not.toBe(isOnHold)
        expect(now.caller).not.toBe(caller)
        languages.add(now.caller)
        ;({ isOnHold, caller } = now)
      }
      expect(languages.size).toBe(3)
    })
  }, 120_000)
})
