import type { Shown } from './found.ts'
import type { Option } from './option.ts'

/** Probability that the best step must have, and by which it must exceed the next. */
const leastScore = 0.6
const leastLead = 3

/**
 * The step that can be opened without choosing: the only one, the one of a pasted message, or one far likelier than
 * the next.
 * @param options the offered steps, best first
 * @returns undefined when the person must choose
 */
export function clearlyBest(found: Shown, options: readonly Option[]): string | undefined {
  // For a mistyped code, nobody knows which was meant.
  if (found.kind === 'wrong-code') return undefined
  const [only, next] = options
  if (only === undefined || next === undefined) return only?.step
  if (found.kind !== 'steps') return undefined
  const [first, second] = found.results
  if (first === undefined || second === undefined) return first?.step
  if (first.matched.kind === 'message') return first.step
  const isAhead = first.score >= leastScore && first.score >= leastLead * second.score
  return isAhead ? first.step : undefined
}
