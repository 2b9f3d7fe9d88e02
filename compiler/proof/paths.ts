import type { Graph } from '../../machines/graph.ts'

/** The number of paths through a flow, and the longest of them. */
export type PathCount = {
  /** All paths from the start to a step without answers. Exact up to 2^53. */
  readonly paths: number
  /** The steps of a longest path, the start included. */
  readonly longest: readonly string[]
}

/** Counts the paths in linear time. The flow is acyclic: the content check refuses cycles. */
export function countPaths({ start, steps }: Pick<Graph, 'start' | 'steps'>): PathCount {
  const known = new Map<string, PathCount>()
  const from = (id: string): PathCount => {
    const before = known.get(id)
    if (before !== undefined) return before
    const answers = steps[id]?.answers ?? []
    const ways = answers.map(({ next }) => from(next))
    const longest = ways.reduce<readonly string[]>(
      (most, way) => (way.longest.length > most.length ? way.longest : most),
      [],
    )
    const paths = answers.length === 0 ? 1 : ways.reduce((sum, way) => sum + way.paths, 0)
    const count = { paths, longest: [id, ...longest] }
    known.set(id, count)
    return count
  }
  return from(start)
}
