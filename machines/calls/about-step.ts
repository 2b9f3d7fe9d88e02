import { findStep, nextStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { replay } from '../trail.ts'
import type { Trail } from '../trail.ts'

/**
 * The step that a call is about: the last solution on its path, else the last question. A ticket needs it, because an
 * end or a limit does not tell what the call was about.
 */
export function aboutStep(flow: Flow, trail: Trail): string {
  const { step: here, visits, trail: legs } = replay(flow, trail)
  const passed = legs.flatMap(({ at }, index) => [
    at,
    ...visits.flatMap(({ leg, step, answer }) =>
      leg === index ? (nextStep(flow, step, answer) ?? []) : [],
    ),
  ])
  const last = (kind: string) =>
    [...passed].reverse().find(step => findStep(flow, step)?.kind === kind)
  return last('solution') ?? last('question') ?? here
}
