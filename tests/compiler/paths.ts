import type { Graph } from '../../machines/graph.ts'

/** A path from the start: the answers given, and the steps they led to. */
export type Way = { readonly answers: readonly string[]; readonly steps: readonly string[] }

/** The most paths that tests enumerate. */
export const mostPaths = 100_000

/** Every simple path from the start to a step without answers. */
export function everyPath(graph: Pick<Graph, 'start' | 'steps'>): Way[] {
  const paths: Way[] = []
  const walk = (id: string, way: Way) => {
    const answers = graph.steps[id]?.answers ?? []
    if (answers.length === 0) paths.push(way)
    if (paths.length > mostPaths) throw new Error(`more than ${mostPaths} paths`)
    for (const { id: answer, next } of answers) {
      if (way.steps.includes(next))
        throw new Error(`${next} comes twice on ${way.answers.join(' > ')}`)
      walk(next, { answers: [...way.answers, answer], steps: [...way.steps, next] })
    }
  }
  walk(graph.start, { answers: [], steps: [] })
  return paths
}

/** Every path from the start to any step. */
export function everyStop(graph: Pick<Graph, 'start' | 'steps'>): Way[] {
  const stops = new Map<string, Way>()
  for (const { answers, steps } of everyPath(graph)) {
    for (let count = 1; count <= answers.length; count += 1) {
      const way = { answers: answers.slice(0, count), steps: steps.slice(0, count) }
      stops.set(way.answers.join(' > '), way)
    }
  }
  return [...stops.values()]
}

/** The paths in the form of the reviewed table: answers and final step. */
export function toOutcomes(graph: Pick<Graph, 'start' | 'steps'>): Record<string, string> {
  return Object.fromEntries(
    everyPath(graph).map(({ answers, steps }) => [answers.join(' > '), steps.join(' > ')]),
  )
}
