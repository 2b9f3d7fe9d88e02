import type { Page } from 'playwright-core'

// The Chromium of the npm packages has no back-forward cache and no cookie setting. With it, tests simulate what a
// full browser does; otherwise the browser does it.

/** Whether the browser has a back-forward cache. */
export async function hasBackForwardCache(page: Page, here: string, elsewhere: string) {
  await page.goto(here)
  await page.evaluate(() => document.body.setAttribute('data-left', ''))
  await page.goto(elsewhere)
  await goBack(page)
  await page.waitForFunction(address => window.location.href === address, here)
  return (await page.locator('body[data-left]').count()) > 0
}

/** Goes back without waiting for a load event, which a page from the cache does not have. */
export async function goBack(page: Page) {
  // After this call has returned, since a page that is being left cannot respond.
  await page.evaluate(() => {
    setTimeout(() => history.back())
  })
}

/** Freezes the page as the back-forward cache does: `pagehide`, then no events. */
export async function sleep(page: Page) {
  await page.evaluate(() => {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    document.body.dataset['asleep'] = ''
    const disconnectTabs = (event: Event) => {
      if (document.body.dataset['asleep'] !== undefined) event.stopImmediatePropagation()
    }
    window.addEventListener('storage', disconnectTabs, true)
  })
}

/** Restores the page. */
export async function wake(page: Page) {
  await page.evaluate(() => {
    delete document.body.dataset['asleep']
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  })
}

/** Blocks storage in every page to come, as a browser does when cookies are blocked. */
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
