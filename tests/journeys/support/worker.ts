import type { Page } from 'playwright-core'

/** Waits until the service worker has cached the whole guide and is active. */
export async function installed(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready)
}

/** The state of the service worker: registrations, installing ones, and caches. */
export async function workerState(page: Page) {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations()
    return {
      registrations: registrations.length,
      working: registrations.filter(one => one.installing ?? one.active).length,
      caches: (await caches.keys()).length,
    }
  })
}

/**
 * Stops the active worker when a new one waits, as a browser does when it is idle. In these tests a debugger is
 * attached, so a worker is never idle and may keep the new one waiting.
 * @param when the state in which a worker must be; `activated` stops the active one in any case
 */
export async function restWorkers(page: Page, when = 'installed') {
  const session = await page.context().newCDPSession(page)
  const status = new Map<string, string>()
  const told = new Promise<void>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) status.set(version.versionId, version.status)
      if (versions.length > 0) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  // The browser reports its workers once it has looked them up; if there is none, never.
  await Promise.race([told, page.waitForTimeout(2000)])
  await page.waitForTimeout(100)
  // A worker that has been activated is serving a page.
  if ([...status.values()].includes(when)) {
    for (const [versionId, own] of status) {
      if (own === 'activated') await session.send('ServiceWorker.stopWorker', { versionId })
    }
  }
  await session.detach()
}
