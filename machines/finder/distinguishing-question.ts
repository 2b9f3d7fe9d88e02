import type { Flow } from '../flow.ts'

type Graph = Flow['graph']

/**
 * The question that distinguishes steps: the last one in the flow whose answers lead to them by different ways, or
 * that is one of them itself.
 * @returns undefined when no question leads to all of them
 */
export function distinguishingQuestion(
  { graph }: Flow,
  steps: readonly string[],
): string | undefined {
  let best: { step: string; size: number } | undefined
  for (const [step, { kind, answers }] of Object.entries(graph.steps)) {
    if (kind !== 'question') continue
    const behind = distancesFrom(graph, step)
    if (!steps.every(wanted => behind.has(wanted))) continue
    const ways = answers.map(({ next }) => distancesFrom(graph, next))
    const chosen = steps.map(wanted => shortestOf(ways, wanted))
    const tellsApart = steps.includes(step) || chosen.some(way => way !== chosen[0])
    if (tellsApart && (best === undefined || behind.size < best.size)) {
      best = { step, size: behind.size }
    }
  }
  return best?.step
}

/** The index of the answer from which a step is nearest. */
function shortestOf(ways: readonly ReadonlyMap<string, number>[], step: string): number {
  const lengths = ways.map(way => way.get(step) ?? Infinity)
  return lengths.indexOf(Math.min(...lengths))
}

/** The number of answers to each step that can be reached from one (breadth first). */
export function distancesFrom(graph: Graph, from: string): ReadonlyMap<string, number> {
  const distances = new Map([[from, 0]])
  for (const [step, distance] of distances) {
    for (const { next } of graph.steps[step]?.answers ?? []) {
      if (!distances.has(next)) distances.set(next, distance + 1)
    }
  }
  return distances
}

/** A question that leads to a step by one answer, other than the start; undefined when there is none. */
export function questionBefore({ graph }: Flow, step: string): string | undefined {
  return Object.entries(graph.steps).find(
    ([id, { kind, answers }]) =>
      kind === 'question' && id !== graph.start && answers.some(({ next }) => next === step),
  )?.[0]
}
