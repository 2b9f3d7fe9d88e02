import type { Flow } from '../../../machines/flow.ts'
import { formatTrail, parseTrail } from '../../../machines/shared-trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import type { Keeping } from './keeping.ts'

const name = 'tab-trail'

/**
 * The trail that this tab is on. A tab owns its trail: it bridges a page load (a click before
 * scripts ran) and is gone with the tab.
 */
export type TabTrail = {
  readonly read: () => Trail | undefined
  readonly write: (trail: Trail) => void
}

/**
 * Keeps the trail in session storage, with the epoch of the answers: a sleeping tab may wake up
 * after they were deleted. Where storage is refused the trail lives on in memory and in history.
 */
export function browserTabTrail(keeping: Keeping, flow: Flow): TabTrail {
  return {
    read: () => {
      const [epoch = '', text = ''] = keeping.session.get(name)?.split(' ') ?? []
      return Number(epoch) === keeping.epoch() ? parseTrail(flow, text) : undefined
    },
    write: trail => {
      keeping.session.set(name, `${keeping.epoch()} ${formatTrail(flow, trail)}`)
    },
  }
}
