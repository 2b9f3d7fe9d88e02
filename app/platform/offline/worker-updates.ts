import { workerPath, workerPolicy } from './sw-policy.ts'

type Tell = (news: 'update' | 'updated') => void

/** Looking for a new version more often than this only costs the reader's data. */
const pauseMinutes = 30
/** Milliseconds that an accepted version has to take over by itself. */
const patience = 3000

/**
 * Registers the worker that makes the guide work offline, and tells when a new version is there. It
 * never reloads by itself.
 * @param tell `update`: a version waits for consent; `updated`: another tab has taken it over
 * @param now milliseconds, monotonic
 * @returns a function that takes the waiting version over and loads the page anew
 */
export async function watchWorker(
  window: Window,
  base: string,
  tell: Tell,
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

  const tellOfWaiting = () => {
    if (registration.waiting !== null && serviceWorker.controller !== null) tell('update')
  }
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tellOfWaiting)
  })
  serviceWorker.addEventListener('controllerchange', () => {
    if (isAccepted) window.location.reload()
    else if (hadController) tell('updated')
    hadController = true
  })
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState !== 'visible') return
    if (now() - lookedAt < pauseMinutes * 60_000) return
    lookedAt = now()
    // Offline there is nothing to look for.
    registration.update().catch(() => undefined)
  })
  tellOfWaiting()

  /** A page that hangs in another tab keeps the old worker busy, and so the new one out, for minutes. */
  async function goPastWorker() {
    // The worker passes its own address on to the server, so this fails where a page would.
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
