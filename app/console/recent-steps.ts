import { placeOf } from './call-view.ts'
import type { CallView } from './call-view.ts'

/** More would not be looked through. */
const most = 5

/** The steps that a call has been to, the newest first, without the one on the screen. */
export function recentSteps(callView: CallView): readonly string[] {
  const { step: here, visits, trail } = placeOf(callView)
  const legs = trail.map(({ at }, leg) => [
    at,
    ...visits.flatMap(visit => (visit.leg === leg ? [visit.step] : [])),
  ])
  const newest = legs.flat().reverse()
  return [...new Set(newest)].filter(step => step !== here).slice(0, most)
}
