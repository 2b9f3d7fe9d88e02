import { findStep, nextStep } from '../flow.ts'
import type { Flow } from '../flow.ts'
import { replay } from '../trail.ts'
import type { Trail } from '../trail.ts'

/**
 * The step that a call is about: the solution that the caller was given last, else the question that
 * was asked last. An end or a limit is where the way stops; a ticket has to say what it was about.
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
