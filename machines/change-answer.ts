import { findAnswer } from './flow.ts'
import type { Flow } from './flow.ts'
import { addAnswer, replay, trailBefore } from './trail.ts'
import type { Trail, Visit } from './trail.ts'

/** A changed trail, and the later answers that were dropped. */
export type Changed = { readonly trail: Trail; readonly dropped: readonly Visit[] }

/**
 * Replaces one answer and replays the later ones, taking the earlier answer of each step it meets again. It stops at
 * the first step that has none, and before an answer that reports a deed: what was done on another path must be asked
 * again. The same answer as before leaves the trail as it was.
 * @param visit the index of the answer in `Replayed.visits`
 * @returns undefined where there is no such visit or its step does not offer the answer
 */
export function changeAnswer(
  flow: Flow,
  trail: Trail,
  visit: number,
  answer: string,
): Changed | undefined {
  const { visits } = replay(flow, trail)
  const before = trailBefore(flow, trail, visit)
  const changed = visits[visit]
  if (before === undefined || changed === undefined) return undefined
  if (findAnswer(flow, changed.step, answer) === undefined) return undefined
  if (answer === changed.answer) return { trail, dropped: [] }

  const earlier = new Map(visits.slice(visit + 1).map(later => [later.step, later]))
  let walked = replay(flow, addAnswer(before, answer))
  for (;;) {
    const again = earlier.get(walked.step)
    if (again === undefined || findAnswer(flow, again.step, again.answer)?.deed) break
    earlier.delete(walked.step)
    walked = replay(flow, addAnswer(walked.trail, again.answer))
  }
  return { trail: walked.trail, dropped: [...earlier.values()] }
}
