import type { Graph } from '../../machines/graph.ts'

/** A path from the start to a solution: the steps on it and the answers given. */
export type Way = { readonly steps: readonly string[]; readonly answers: readonly string[] }

/**
 * Every path from the start to its first solution. What follows a solution (the next stage of a process, say) is a new
 * question, so it is not counted.
 * @param graph acyclic, so the paths are finite
 */
export function waysToSolutions({ start, steps }: Graph): Way[] {
  const ways: Way[] = []
  const walk = (way: Way) => {
    const step = steps[way.steps.at(-1) ?? '']
    if (step?.kind === 'solution') ways.push(way)
    else {
      for (const { id, next } of step?.answers ?? []) {
        walk({ steps: [...way.steps, next], answers: [...way.answers, id] })
      }
    }
  }
  walk({ steps: [start], answers: [] })
  return ways
}
