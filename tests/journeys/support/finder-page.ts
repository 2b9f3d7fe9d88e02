import type { Page } from 'playwright-core'
import { live, site } from './visitor.ts'

export const field = '.finder input[role="combobox"]'
export const options = '.finder [role="option"]'

/** Opens the start page and waits for the finder. */
export async function start(page: Page, language = 'ru') {
  await page.goto(`${site()}/${language}/`)
  await live(page)
  await page.waitForSelector(field)
}

/** Puts a text on the clipboard's way into the field, as a paste does. */
export async function paste(page: Page, text: string) {
  await page.focus(field)
  await page.evaluate(pasted => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    const input = document.activeElement
    // A browser puts in what no script takes; events made by scripts do nothing of themselves.
    if (input?.dispatchEvent(event) === true) document.execCommand('insertText', false, pasted)
  }, text)
}

/** Waits until something is said or offered. */
export async function answered(page: Page) {
  await page.waitForSelector(`${options}, .finder-says > *`)
}

export async function clear(page: Page) {
  await page.focus(field)
  await page.keyboard.press('Escape')
  await page.waitForSelector(`${options}, .finder-says > *`, { state: 'detached' })
}
