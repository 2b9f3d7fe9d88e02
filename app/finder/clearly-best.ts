import type { Shown } from './found.ts'
import type { Option } from './option.ts'

/** How far the best step must stand before the next one, and how likely it must be by itself. */
const leastScore = 0.6
const leastLead = 3

/**
 * The step that needs no choosing: the only one, the one whose message was pasted, or one that is far
 * more likely than the next.
 * @param options the steps that `found` offers, best first
 * @returns undefined where a person had better choose
 */
export function clearlyBest(found: Shown, options: readonly Option[]): string | undefined {
  // Of a code that was misheard nobody knows what it was.
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
