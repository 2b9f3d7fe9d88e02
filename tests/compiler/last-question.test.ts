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

  it.each(results)('lies on every path to %s, and is the last such question', (id, found) => {
    const { parent = '', lastQuestion = parent } = found
    const onEveryWay = steps
      .map(([other]) => other)
      .filter(other => other !== id && graph.steps[other]?.kind === 'question')
      .filter(other => !isReachableWithout(id, other))
    if (lastQuestion === graph.start) return expect(onEveryWay).toEqual([])
    expect(onEveryWay).toContain(lastQuestion)
    // Any other question on every path is also on every path to that question.
    const others = onEveryWay.filter(other => other !== lastQuestion)
    expect(others.filter(other => isReachableWithout(lastQuestion, other))).toEqual([])
  })

  it('does not exist for the start', () => {
    expect(graph.steps[graph.start]?.lastQuestion).toBeUndefined()
  })
})
