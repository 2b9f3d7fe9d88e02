import type { Flow } from '../../machines/flow.ts'
import { formatTrail, parseTrail } from '../../machines/shared-trail.ts'
import type { Trail } from '../../machines/trail.ts'

const key = 'eds-guide:tab-trail'

/**
 * The trail that this tab is on. A tab owns its trail: it bridges a page load (a click before
 * scripts ran) and is gone with the tab.
 */
export type TabTrail = {
  readonly read: () => Trail | undefined
  readonly write: (trail: Trail) => void
}

/**
 * Keeps the trail in session storage. Where storage is refused or full the guide simply goes on
 * without: merely reading `window.sessionStorage` throws there.
 */
export function browserTabTrail(window: Window, flow: Flow): TabTrail {
  return {
    read: () => {
      try {
        const text = window.sessionStorage.getItem(key)
        return text === null ? undefined : parseTrail(flow, text)
      } catch {
        return undefined
      }
    },
    write: trail => {
      try {
        window.sessionStorage.setItem(key, formatTrail(flow, trail))
      } catch {
        // Nothing to say: the trail of this tab lives on in memory and in history.
      }
    },
  }
}
