import words from 'every-language:content:interface/console'
import type { CDPSession, Locator, Page } from 'playwright-core'
import { inAnyLanguage } from '../support/by-role.ts'
import { expect } from 'vitest'
import { live, site } from '../support/visitor.ts'

/** Personal data of a call, of which nothing may remain when it has ended. */
export const secret = { name: 'Айгүл Қуатова', note: 'қайта қоңырау шалу +7 701 000 00 00' }

/** Opens the console; `viewport` and permissions are those of the visit. */
export async function openConsole(page: Page, language = 'ru') {
  await page.goto(`${site()}/${language}/agent/`)
  await live(page)
  await page.waitForSelector('main[data-step]')
}

export async function atStep(page: Page, step: string) {
  await page.waitForSelector(`main[data-step="${step}"]`)
}

/** The digit shown at an answer. */
export async function keyOf(page: Page, answer: string): Promise<string> {
  return page.locator(`[data-answer="${answer}"] kbd`).innerText()
}

/** Gives an answer with its key, and waits for the next step. */
export async function pressAnswer(page: Page, answer: string, next: string) {
  await page.keyboard.press(await keyOf(page, answer))
  await atStep(page, next)
}

/** Jumps to a step by its code, with the finder's keys. */
export async function findStep(page: Page, code: string, step: string) {
  await press(page, '/')
  await page.getByRole('combobox').waitFor()
  await page.keyboard.type(code)
  await page.locator(`[role="option"][data-step="${step}"]`).waitFor()
  await press(page, 'Enter')
  await atStep(page, step)
}

export async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

/** The status message about the last action, in the bar at the bottom. */
export function feedback(page: Page): Locator {
  return page.getByRole('contentinfo').getByRole('status')
}

/** Waits until something is said about the last action. */
export async function hasFeedback(page: Page) {
  await expect.poll(() => feedback(page).textContent()).not.toBe('')
}

/** The text that stands on the screen of an ended call. */
export function endedCall(page: Page): Locator {
  return page.getByText(inAnyLanguage(words, own => own.endedText))
}

/** The QR code of the step. */
export function qrCode(page: Page): Locator {
  return page.getByRole('img', { name: inAnyLanguage(words, own => own.qrCode) })
}

/** The transcript that is read on the screen. */
export function transcriptText(page: Page): Locator {
  return page.getByRole('region', { name: inAnyLanguage(words, own => own.transcript) })
}

/** The marks on the path where a step was jumped to. */
export function jumps(page: Page): Locator {
  return page
    .getByRole('region', { name: inAnyLanguage(words, own => own.pathHeading) })
    .getByText(inAnyLanguage(words, own => own.jumpMark))
}

/** The slots of the calls in the list. */
export async function slots(page: Page): Promise<string[]> {
  return page
    .locator('[data-call]')
    .evaluateAll(calls => calls.map(call => call.getAttribute('data-call') ?? ''))
}

/** The contents of all storages of the page, as one text. */
export async function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bases = await indexedDB.databases()
    const kept = await caches.keys()
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      bases.map(({ name }) => name),
      kept,
      history.state,
      location.href,
      document.title,
      document.cookie,
    ])
  })
}

export async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

/** Presses a physical key that types a given character under some layout. */
export async function pressPlace(cdp: CDPSession, code: string, key: string, shift = false) {
  const event = { code, key, modifiers: shift ? 8 : 0 }
  const text = key.length === 1 ? { text: key } : {}
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...text })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
}
