import { describe, expect, it } from 'vitest'
import graph from 'content:graph'

/** Whether a step can be reached from the start without passing another. */
function isReachableWithout(step: string, without: string): boolean {
  const seen = new Set([graph.start])
  for (const one of seen) {
    if (one === without) continue
    for (const { next } of graph.steps[one]?.answers ?? []) seen.add(next)
  }
  return seen.has(step)
}

describe('the question asked before a step', () => {
  const steps = Object.entries(graph.steps).filter(([id]) => id !== graph.start)
  const results = steps.filter(([, { kind }]) => kind === 'solution' || kind === 'limit')

  it.each(results)('lies on every way to %s, and none does behind it', (id, found) => {
    const { parent = '', askedBefore = parent } = found
    const onEveryWay = steps
      .map(([other]) => other)
      .filter(other => other !== id && graph.steps[other]?.kind === 'question')
      .filter(other => !isReachableWithout(id, other))
    if (askedBefore === graph.start) return expect(onEveryWay).toEqual([])
    expect(onEveryWay).toContain(askedBefore)
    // Whatever else lies on every way lies on every way to that question too.
    const others = onEveryWay.filter(other => other !== askedBefore)
    expect(others.filter(other => isReachableWithout(askedBefore, other))).toEqual([])
  })

  it('is not there for the start', () => {
    expect(graph.steps[graph.start]?.askedBefore).toBeUndefined()
  })
})
