import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { syntheticGuide } from '../../scripts/scale/synthetic-guide.ts'
import { isStepCode } from '../../machines/step-code.ts'

const named = {
  languages: ['aa', 'bb'],
  start: 'start',
  notCovered: 'no-answer',
  notSure: 'unsure',
}
const stock = { aa: ['one', 'two', 'three', 'four', 'five'], bb: ['uno', 'due', 'tre', 'sei'] }

type Step = { kind: string; code: string; answers?: Record<string, { next: string }> }

function stepsOf(count: number): Map<string, Step> {
  const files = [...syntheticGuide(count, named, stock)]
  return new Map(
    files
      .filter(([path]) => path.startsWith('steps/'))
      .map(([path, text]) => {
        const step: Step = parse(text)
        return [path.slice('steps/'.length, -'.yaml'.length), step]
      }),
  )
}

describe.each([12, 40, 1000])('a synthetic guide of %i steps', count => {
  const steps = stepsOf(count)

  it('has as many steps, each with its own code', () => {
    expect(steps.size).toBe(count)
    const codes = [...steps.values()].map(({ code }) => code)
    expect(new Set(codes).size).toBe(count)
    expect(codes.filter(code => !isStepCode(code))).toEqual([])
  })

  it('leads from the start to every step, with logarithmic depth', () => {
    const depths = new Map([['start', 0]])
    for (const [id, depth] of depths) {
      for (const { next } of Object.values(steps.get(id)?.answers ?? {}))
        if (!depths.has(next)) depths.set(next, depth + 1)
    }
    expect([...steps.keys()].filter(id => !depths.has(id))).toEqual([])
    expect(Math.max(...depths.values())).toBeLessThanOrEqual(2 + Math.log2(count))
  })

  it('has shared endings, and is deterministic', () => {
    const ends = [...steps].filter(([, { answers }]) => answers === undefined).map(([id]) => id)
    expect(ends).toEqual(['no-answer', 'solved'])
    expect(stepsOf(count)).toEqual(steps)
  })
})
