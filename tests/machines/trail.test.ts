import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStep, nextStep } from '../../machines/flow.ts'
import {
  addAnswer,
  jumpTo,
  replay,
  sameTrail,
  takeBack,
  trailAt,
  trailBefore,
} from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { everyPath, flow } from '../support/flow.ts'
import { cases, runs } from '../support/runs.ts'

const paths = everyPath()
const fromStart = (answers: readonly string[]): Trail => [{ at: 'start', how: 'start', answers }]

describe('a trail', () => {
  it(`passes the same steps forward and back, on each of ${paths.length} paths`, () => {
    for (const path of cases(paths)) {
      const steps = path.map((_, taken) => replay(flow, fromStart(path.slice(0, taken))).step)
      const end = replay(flow, fromStart(path))
      expect(end.whole).toBe(true)
      expect(findStep(flow, end.step)?.answers).toEqual([])
      expect(end.visits.map(({ step }) => step)).toEqual(steps)
      let trail: Trail | undefined = end.trail
      for (const step of [...steps].reverse()) {
        trail = trail && takeBack(trail)
        expect(trail && replay(flow, trail).step).toBe(step)
      }
      expect(trail && takeBack(trail)).toBeUndefined()
    }
  })

  it('without a leg has no move to take back', () => {
    expect(takeBack([])).toBeUndefined()
  })

  it('equals another one with the same steps and answers', () => {
    const one = fromStart(['forgot-password'])
    expect(sameTrail(one, fromStart(['forgot-password']))).toBe(true)
    expect(sameTrail(one, fromStart([]))).toBe(false)
    expect(sameTrail(one, jumpTo(one, 'use-gost'))).toBe(false)
  })

  it('takes a jump back to the step before it', () => {
    const before = fromStart(['forgot-password'])
    const jumped = jumpTo(before, 'use-gost')
    expect(replay(flow, jumped).step).toBe('use-gost')
    expect(takeBack(jumped)).toEqual(before)
  })

  it('is cut to its longest valid prefix', () => {
    const cut: [Trail, string, number][] = [
      [[], 'start', 0],
      [fromStart(['forgot-password', 'nonsense', 'eds']), 'which-password', 1],
      [[{ at: 'gone', how: 'link', answers: ['yes'] }], 'start', 0],
      [
        [...fromStart(['forgot-password']), { at: 'constructor', how: 'jump', answers: [] }],
        'which-password',
        1,
      ],
      [[{ at: 'use-gost', how: 'start', answers: [] }], 'start', 0],
      [fromStart(['forgot-password', 'portal-account', 'more', 'and-more']), 'portal-password', 2],
    ]
    for (const [trail, step, answers] of cut) {
      const replayed = replay(flow, trail)
      expect(replayed.whole).toBe(false)
      expect(replayed.step).toBe(step)
      expect(replayed.visits).toHaveLength(answers)
    }
  })

  it('is valid whatever is replayed', () => {
    const id = fc.oneof(
      fc.constantFrom(...Object.keys(flow.graph.steps), '__proto__', 'constructor', ''),
      fc.string(),
    )
    const answer = fc.oneof(
      fc.constantFrom('yes', 'no', 'eds', 'solved', 'forgot-password'),
      fc.string(),
    )
    const leg = fc.record({
      at: id,
      how: fc.constantFrom('start' as const, 'link' as const, 'jump' as const),
      answers: fc.array(answer),
    })
    fc.assert(
      fc.property(fc.array(leg), trail => {
        const replayed = replay(flow, trail)
        expect(replayed.trail.length).toBeGreaterThan(0)
        expect(findStep(flow, replayed.step)).toBeDefined()
        for (const visit of replayed.visits) {
          expect(nextStep(flow, visit.step, visit.answer)).toBeDefined()
        }
        expect(sameTrail(replay(flow, replayed.trail).trail, replayed.trail)).toBe(true)
      }),
      { numRuns: runs(2000) },
    )
  })

  it('before a visit ends at the step where its answer was given', () => {
    const trail = [...fromStart(['which-key', 'signing']), ...trailAt(flow, 'get-eds')].map(
      (leg, index) => (index === 1 ? { ...leg, how: 'jump' as const } : leg),
    )
    const answered = addAnswer(trail, 'not-started')
    const { visits } = replay(flow, answered)
    for (const [index, visit] of visits.entries()) {
      const before = trailBefore(flow, answered, index)
      expect(before && replay(flow, before).step).toBe(visit.step)
    }
    expect(trailBefore(flow, answered, 2)).toEqual(trail)
    expect(trailBefore(flow, answered, visits.length)).toBeUndefined()
    expect(trailBefore(flow, answered, -1)).toBeUndefined()
  })
})
