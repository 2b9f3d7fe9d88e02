import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stepsNear } from '../../compiler/parts.ts'
import { changeAnswer } from '../../machines/change-answer.ts'
import { createFlow, findStep, nextStep } from '../../machines/flow.ts'
import { createGrowingFlow } from '../../machines/growing-flow.ts'
import { addAnswer, jumpTo, replay, takeBack, trailAt } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { syntheticGraph } from '../support/synthetic-graph.ts'

const graph = syntheticGraph(500)
const whole = createFlow(graph)
const ids = Object.keys(graph.steps)
const { start } = graph

/** A flow with the start alone, and what fetches a part for it. */
function large() {
  const own = { [start]: graph.steps[start] ?? { kind: 'question', code: '', answers: [] } }
  const growing = createGrowingFlow({ ...graph, steps: own })
  const fetched: string[] = []
  const load = async (id: string) => {
    fetched.push(id)
    await Promise.resolve()
    if (!ids.includes(id)) return growing.ruleOut(id)
    const steps = stepsNear(graph, id).flatMap(one => {
      const step = graph.steps[one]
      return step === undefined ? [] : [[one, step] as const]
    })
    growing.add(Object.fromEntries(steps))
  }
  return { ...growing, fetched, load }
}

/** A walk: answers by their places, and now and then a jump to any step; some of the answers are made up. */
const moves = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(8).map(place => ({ do: 'answer', place }) as const) },
    { weight: 1, arbitrary: fc.constantFrom(...ids).map(to => ({ do: 'jump', to }) as const) },
    { weight: 1, arbitrary: fc.constant({ do: 'made-up' } as const) },
  ),
  { maxLength: 14 },
)
const walk = fc.tuple(fc.constantFrom(start, 'step-7', 'step-200'), moves).map(([from, made]) => {
  let trail: Trail = trailAt(whole, from)
  for (const move of made) {
    const { step } = replay(whole, trail)
    const answers = graph.steps[step]?.answers ?? []
    const answer = move.do === 'answer' ? answers[move.place % (answers.length || 1)]?.id : 'none'
    if (move.do === 'jump') trail = jumpTo(trail, move.to)
    else if (answer !== undefined) trail = addAnswer(trail, answer)
  }
  return trail
})

describe('a flow that grows by parts', () => {
  it('replays every trail as the whole flow does', async () => {
    await fc.assert(
      fc.asyncProperty(walk, async trail => {
        const { flow, withSteps, load } = large()
        expect(await withSteps(() => replay(flow, trail), load)).toEqual(replay(whole, trail))
      }),
      { numRuns: 300 },
    )
  })

  it('goes back and changes an answer as the whole flow does, with nothing more to fetch but the new way', async () => {
    await fc.assert(
      fc.asyncProperty(walk, fc.nat(20), fc.nat(8), async (trail, at, place) => {
        const { flow, withSteps, load } = large()
        const { visits } = await withSteps(() => replay(flow, trail), load)
        const back = takeBack(trail)
        if (back !== undefined) expect(replay(flow, back)).toEqual(replay(whole, back))
        const visit = at % (visits.length || 1)
        const answers = graph.steps[visits[visit]?.step ?? '']?.answers ?? []
        const answer = answers[place % (answers.length || 1)]?.id ?? ''
        const changed = await withSteps(() => changeAnswer(flow, trail, visit, answer), load)
        expect(changed).toEqual(changeAnswer(whole, trail, visit, answer))
      }),
      { numRuns: 300 },
    )
  })

  it('has every step that a click can lead to, when the part of the step on the screen is there', async () => {
    const { flow, load } = large()
    let step = start
    for (let depth = 0; depth < 5; depth += 1) {
      // oxlint-disable-next-line no-await-in-loop -- as a person walks
      await load(step)
      const next = graph.steps[step]?.answers.map(({ id }) => nextStep(flow, step, id)) ?? []
      expect(next.filter(id => findStep(flow, id ?? '') === undefined)).toEqual([])
      step = next[0] ?? step
    }
  })

  it('fetches a part for about every second step of a trail, and for nothing twice', async () => {
    const { flow, withSteps, load, fetched } = large()
    const trail = [
      { at: start, how: 'start' as const, answers: ['way-3', 'way-2', 'way-1', 'way-4'] },
    ]
    await withSteps(() => replay(flow, trail), load)
    expect(new Set(fetched).size).toBe(fetched.length)
    expect(fetched.length).toBeLessThanOrEqual(4)
  })

  it('rules out a step that is nowhere, and is not asked again', async () => {
    const { flow, withSteps, load, fetched } = large()
    const trail = [{ at: 'nowhere', how: 'link' as const, answers: ['yes'] }]
    expect(await withSteps(() => replay(flow, trail), load)).toEqual(replay(whole, trail))
    expect(await withSteps(() => replay(flow, trail), load)).toMatchObject({ whole: false })
    expect(fetched).toEqual(['nowhere'])
  })

  it('passes on that a part cannot be fetched, and can try again', async () => {
    const { flow, withSteps, load } = large()
    const trail = trailAt(whole, 'step-30')
    const fail = async () => Promise.reject(new TypeError('offline'))
    await expect(withSteps(() => replay(flow, trail), fail)).rejects.toThrow('offline')
    expect((await withSteps(() => replay(flow, trail), load)).step).toBe('step-30')
  })

  it('says what a reader of the flow lacks', async () => {
    const { flow, missingFor, load } = large()
    expect(missingFor(() => replay(flow, trailAt(whole, 'step-30')))).toEqual(['step-30'])
    await load('step-30')
    expect(missingFor(() => replay(flow, trailAt(whole, 'step-30')))).toEqual([])
  })
})
