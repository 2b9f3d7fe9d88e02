import type { Page } from 'playwright-core'

// The Chromium that comes with the npm packages has no back-forward cache and no setting for cookies.
// There the page is put through what the full browser was seen to do; where it can, the browser does it.

/** Whether the browser keeps a page that is left and shows it again as it was. */
export async function hasBackForwardCache(page: Page, here: string, elsewhere: string) {
  await page.goto(here)
  await page.evaluate(() => document.body.setAttribute('data-left', ''))
  await page.goto(elsewhere)
  await goBack(page)
  await page.waitForFunction(address => window.location.href === address, here)
  return (await page.locator('body[data-left]').count()) > 0
}

/** Goes back without waiting for a load: a page that comes from the cache is not loaded. */
export async function goBack(page: Page) {
  // Not before this call has returned: a page that is left can answer nothing.
  await page.evaluate(() => {
    setTimeout(() => history.back())
  })
}

/** Puts the page to sleep as the back-forward cache does: it is told, and then hears of nothing. */
export async function sleep(page: Page) {
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    document.body.dataset['asleep'] = ''
    const deafen = (event: Event) => {
      if (document.body.dataset['asleep'] !== undefined) event.stopImmediatePropagation()
    }
    window.addEventListener('storage', deafen, true)
  })
}

/** Wakes the page up again. */
export async function wake(page: Page) {
  await page.evaluate(() => {
    delete document.body.dataset['asleep']
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
}

/** Refuses everything that a browser refuses to a site whose cookies are blocked, in every page to come. */
export async function refuseStorage(page: Page) {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError')
    }
    const reject = () =>
      Promise.reject(new DOMException('Access is denied for this document.', 'SecurityError'))
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, { get: refuse })
    }
    IDBFactory.prototype.open = refuse
    CacheStorage.prototype.open = reject
    CacheStorage.prototype.keys = reject
    ServiceWorkerContainer.prototype.register = reject
  })
}
