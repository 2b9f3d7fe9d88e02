import type { Content } from './content.ts'
import type { Step } from './schemas/step.ts'

/** The answers of a step with their keys in the file. */
export function answerEntries(step: Step) {
  return step.kind === 'end' ? [] : Object.entries(step.answers)
}

/** An answer that leads to a step, and the step that offers it. */
type Arrival = { readonly from: string; readonly answer: string; readonly case: string | undefined }

/** By step: the answers that lead to it, in the order of the steps. */
export function arrivalsOf(steps: Content['steps']): ReadonlyMap<string, readonly Arrival[]> {
  const arrivals = new Map<string, Arrival[]>()
  for (const [from, step] of steps) {
    for (const [answer, { next, case: tells }] of answerEntries(step))
      arrivals.set(next, [...(arrivals.get(next) ?? []), { from, answer, case: tells }])
  }
  return arrivals
}
