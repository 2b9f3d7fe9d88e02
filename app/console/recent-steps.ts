import { placeOf } from './call-view.ts'
import type { CallView } from './call-view.ts'

/** The most steps that are offered. */
const most = 5

/** The steps that a call has been to, newest first, without the present one. */
export function recentSteps(callView: CallView): readonly string[] {
  const { step: here, visits, trail } = placeOf(callView)
  const legs = trail.map(({ at }, leg) => [
    at,
    ...visits.flatMap(visit => (visit.leg === leg ? [visit.step] : [])),
  ])
  const newest = legs.flat().reverse()
  return [...new Set(newest)].filter(step => step !== here).slice(0, most)
}
