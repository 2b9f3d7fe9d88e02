import type { Page } from 'playwright-core'

/** Waits until the worker has fetched the whole guide and is at work. */
export async function installed(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready)
}
