import { workerPath, workerPolicy } from './sw-policy.ts'

type Notify = (news: 'update' | 'updated') => void

/** The least time between two checks for a new version. */
const minutesBetweenChecks = 30
/** Milliseconds that an accepted version has to take control. */
const patience = 3000

/**
 * Registers the service worker and reports new versions. It never reloads by itself.
 * @param notify `update`: a version waits for consent; `updated`: another tab has activated it
 * @param now milliseconds, monotonic
 * @returns a function that activates the waiting version and reloads the page
 */
export async function watchWorker(
  window: Window,
  base: string,
  notify: Notify,
  now: () => number,
): Promise<() => void> {
  const { serviceWorker } = window.navigator
  const policy = workerPolicy(window.trustedTypes, base)
  const registration = await serviceWorker.register(policy(workerPath(base)), {
    scope: base,
    updateViaCache: 'none',
  })
  let isAccepted = false
  let hadController = serviceWorker.controller !== null
  let lookedAt = now()

  const notifyOfWaiting = () => {
    if (registration.waiting !== null && serviceWorker.controller !== null) notify('update')
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', notifyOfWaiting)
  })
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAccepted) window.location.reload()
    else if (hadController) notify('updated')
    hadController = true
  })
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState !== 'visible') return
    if (now() - lookedAt < minutesBetweenChecks * 60_000) return
    lookedAt = now()
    // Offline: no update check.
    registration.update().catch(() => undefined)
  })
  notifyOfWaiting()

  /** A frozen page in another tab can keep the old worker alive, and the new one waiting, for minutes. */
  async function goPastWorker() {
    // The worker fetches its own address from the server, so this fails where a page load would.
    await window.fetch(workerPath(base), { method: 'HEAD', cache: 'no-store' })
    await registration.unregister()
    window.location.reload()
  }

  return () => {
    isAccepted = true
    if (registration.waiting === null) return window.location.reload()
    registration.waiting.postMessage({ type: 'take-over' }, [])
    window.setTimeout(() => goPastWorker().catch(() => undefined), patience)
  }
}
