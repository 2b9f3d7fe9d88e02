import type { Page } from 'playwright-core'

/** Waits until the worker has fetched the whole guide and is at work. */
export async function installed(page: Page) {
  await page.evaluate(() => navigator.serviceWorker.ready)
}

/** What the browser has of the site's worker: registrations, those still installing, and caches. */
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
 * Stops the workers at work, as a browser does with idle ones before it lets a new one take over. One
 * that a debugger watches, as all are in these tests, is never idle and may keep the new one waiting.
 */
export async function restWorkers(page: Page) {
  const session = await page.context().newCDPSession(page)
  const active = new Set<string>()
  const told = new Promise<void>(resolve => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, status, runningStatus } of versions) {
        if (status === 'activated' && runningStatus === 'running') active.add(versionId)
      }
      if (versions.length > 0) resolve()
    })
  })
  await session.send('ServiceWorker.enable')
  // The browser tells of its workers when it has looked them up; where there is none any more, never.
  await Promise.race([told, page.waitForTimeout(2000)])
  for (const versionId of active) await session.send('ServiceWorker.stopWorker', { versionId })
  await session.detach()
}
