import graph from 'content:graph'

type Answered = { readonly answer: string; readonly next: string }

/** For each reachable step: the fewest answers from the start. */
export const shortestWays: ReadonlyMap<string, readonly Answered[]> = findWays()

function findWays(): Map<string, readonly Answered[]> {
  const ways = new Map<string, readonly Answered[]>([[graph.start, []]])
  for (const [step, way] of ways) {
    for (const { id, next } of graph.steps[step]?.answers ?? []) {
      if (!ways.has(next)) ways.set(next, [...way, { answer: id, next }])
    }
  }
  return ways
}
