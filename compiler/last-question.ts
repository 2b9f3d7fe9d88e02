import { arrivalsOf } from './answer-entries.ts'
import type { Content } from './content.ts'

/**
 * For each step, the nearest question on every path to it (its immediate dominator among questions), where a person
 * for whom the step is not meant can choose again. The start has none.
 * @param steps of an acyclic flow
 */
export function lastQuestions(steps: Content['steps'], start: string): Map<string, string> {
  const arrivals = arrivalsOf(steps)
  /** The immediate dominator of each step, and its depth in the dominator tree. */
  const dominators = new Map<string, { before: string | undefined; depth: number }>()
  dominators.set(start, { before: undefined, depth: 0 })

  function dominatorOf(id: string): { before: string | undefined; depth: number } {
    const known = dominators.get(id)
    if (known !== undefined) return known
    const before = (arrivals.get(id)?.map(({ from }) => from) ?? [start]).reduce(common)
    const found = { before, depth: dominatorOf(before).depth + 1 }
    dominators.set(id, found)
    return found
  }
  function common(one: string, other: string): string {
    let [a, b] = [one, other]
    while (a !== b) {
      if (dominatorOf(a).depth >= dominatorOf(b).depth) a = dominatorOf(a).before ?? start
      else b = dominatorOf(b).before ?? start
    }
    return a
  }
  function questionBefore(id: string): string | undefined {
    let before = dominatorOf(id).before
    while (before !== undefined && steps.get(before)?.kind !== 'question') {
      before = dominatorOf(before).before
    }
    return before
  }
  return new Map(
    [...steps.keys()].flatMap(id => {
      const question = questionBefore(id)
      return question === undefined ? [] : [[id, question] as const]
    }),
  )
}
