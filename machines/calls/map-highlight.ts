import { findStep, nextStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { replay } from '../trail.ts'
import type { Trail } from '../trail.ts'

/** The state of a call on the map: the present step, the path so far, and the reachable steps. */
export type MapHighlight = {
  readonly here: string
  readonly passed: ReadonlySet<string>
  /** The moves made, in the format of `nameMove`. */
  readonly moves: ReadonlySet<string>
  /** Steps that can still be reached by answers. */
  readonly open: ReadonlySet<string>
}

/** A move from one step to another, as text. */
export function nameMove(from: string, to: string): string {
  return `${from}>${to}`
}

/** The highlight of a trail. A jump is not a move: no edge of the map leads that way. */
export function highlightTrail(flow: Flow, trail: Trail): MapHighlight {
  const { step: here, visits, trail: legs } = replay(flow, trail)
  const passed = new Set([...legs.map(({ at }) => at), ...visits.map(({ step }) => step)])
  const moves = visits.flatMap(({ step, answer }) => {
    const next = nextStep(flow, step, answer)
    return next === undefined ? [] : [nameMove(step, next)]
  })
  const open = new Set<string>()
  const waiting = [here]
  for (const step of waiting) {
    for (const { next } of findStep(flow, step)?.answers ?? []) {
      if (open.has(next)) continue
      open.add(next)
      waiting.push(next)
    }
  }
  passed.delete(here)
  return { here, passed, moves: new Set(moves), open }
}
