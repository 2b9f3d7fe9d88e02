import { partPath } from '../fetch-part.ts'
import type { Parts } from '../parts.ts'

/**
 * Tells the service worker of the parts that a page fetched past it, because it was not there when the page was
 * loaded: what was visited then is kept as well.
 */
export function keepParts({ navigator: { serviceWorker } }: Window, parts: Parts) {
  // Old browsers, private windows and frames have no worker.
  if (serviceWorker === undefined || serviceWorker.controller !== null) return
  serviceWorker.ready.then(
    ({ active }) =>
      parts.onTaken((language, step) =>
        active?.postMessage({ keep: partPath(language, step) }, []),
      ),
    () => undefined,
  )
}
