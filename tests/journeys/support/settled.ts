import type { Page } from 'playwright-core'
import { waitForDeferredUi } from './kept.ts'

/** Lets what comes waitForDeferredUi come at once on pages to be opened: else it leaves half a second to the reader. */
export async function hurry(page: Page) {
  await page.addInitScript(() => {
    const patient = window.setTimeout.bind(window)
    const hasty = (act: TimerHandler, wait?: number, ...rest: unknown[]) =>
      patient(act, wait === 500 ? 0 : wait, ...rest)
    Object.assign(window, {
      setTimeout: hasty,
      requestIdleCallback: (act: () => void) => patient(act, 0),
    })
  })
}

/** Waits until all that comes waitForDeferredUi is there: what is kept, news, and the finder or the reader of file names. */
export async function settled(page: Page) {
  await waitForDeferredUi(page)
  await page.waitForFunction(() => document.querySelector('.room:empty, .picture-room') === null)
}
