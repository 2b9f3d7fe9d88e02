import { findStep, nextStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { replay } from '../trail.ts'
import type { Trail } from '../trail.ts'

/** How the map shows a call: where it is, where it has been, and where it can still go. */
export type MapHighlight = {
  readonly here: string
  readonly passed: ReadonlySet<string>
  /** The moves made, as `nameMove` names them. */
  readonly moves: ReadonlySet<string>
  /** Steps that answers can still lead to. */
  readonly open: ReadonlySet<string>
}

/** A move from one step to another. */
export function nameMove(from: string, to: string): string {
  return `${from}>${to}`
}

/** Finds what the map lights for a trail. A jump is no move: no answer leads that way. */
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
