import type { Page } from 'playwright-core'
import { waitForDeferredUi } from './kept.ts'
import { answer } from './visitor.ts'
import { installed } from './worker.ts'

/** The browser's own update check at a page load, at least once a day. */
export async function lookForUpdate(page: Page) {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

/** Opens the guide in the middle of a path, with the service worker of the present release. */
export async function midway(page: Page, origin: string) {
  await page.goto(`${origin}/en/`)
  await installed(page)
  await page.reload()
  await waitForDeferredUi(page)
  await answer(page, 'not-user-certificate', 'key-button-visible')
  await answer(page, 'no', 'turn-off-default-key')
  await page.evaluate(() => document.body.setAttribute('data-never-reloaded', ''))
}
