import type { Graph } from '../../machines/content.ts'

/** One way from the start to a solution: the steps read on it and the answers given. */
export type Way = { readonly steps: readonly string[]; readonly answers: readonly string[] }

/**
 * Every way from the start to the first solution on it. What follows a solution (the next stage of
 * getting a first one, say) is a new question of somebody who has had an answer, so it is not counted.
 * @param graph runs forward only, so there are finitely many
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
