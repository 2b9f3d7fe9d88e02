import type { Page } from 'playwright-core'
import { live, site } from './visitor.ts'

export const field = '[role="search"] [role="combobox"]'
export const options = '[role="search"] [role="option"]'
/** The panel while it shows a result. */
const result = '[role="search"] [data-found]:not([data-found="empty"], [data-found="looking"])'

/** Opens the start page and waits for the finder. */
export async function start(page: Page, language = 'ru') {
  await page.goto(`${site()}/${language}/`)
  await live(page)
  await page.waitForSelector(field)
}

/** Pastes a text into the field. */
export async function paste(page: Page, text: string) {
  await page.focus(field)
  await page.evaluate(pasted => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    const input = document.activeElement
    // Inserts the text unless a script handled the event: synthetic events have no default action.
    if (input?.dispatchEvent(event) === true) document.execCommand('insertText', false, pasted)
  }, text)
}

/** Waits for a result. */
export async function answered(page: Page) {
  await page.waitForSelector(result)
}

export async function clear(page: Page) {
  await page.focus(field)
  await page.keyboard.press('Escape')
  await page.waitForSelector(result, { state: 'detached' })
}
