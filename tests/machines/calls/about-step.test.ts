import { describe, expect, it } from 'vitest'
import { aboutStep } from '../../../machines/calls/about-step.ts'
import { addAnswer, jumpTo, trailAt } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'

const start = trailAt(flow, 'start')
const signing = addAnswer(start, 'invalid-key-type')
const advice = addAnswer(signing, 'legal-entity')

describe('what a call is about', () => {
  it('is the last solution on its path, also before an end or a limit', () => {
    expect(aboutStep(flow, advice)).toBe('use-gost')
    expect(aboutStep(flow, addAnswer(advice, 'solved'))).toBe('use-gost')
    expect(aboutStep(flow, addAnswer(advice, 'not-solved'))).toBe('use-gost')
  })

  it('is the solution of the previous leg, after a jump to a question', () => {
    expect(aboutStep(flow, jumpTo(advice, 'get-eds'))).toBe('use-gost')
    expect(aboutStep(flow, jumpTo(advice, 'use-rsa'))).toBe('use-rsa')
  })

  it('is the last question when there was no solution', () => {
    expect(aboutStep(flow, start)).toBe('start')
    expect(aboutStep(flow, signing)).toBe('who-signs')
    expect(aboutStep(flow, addAnswer(start, 'none-of-these'))).toBe('start')
    expect(aboutStep(flow, jumpTo(signing, 'not-covered'))).toBe('who-signs')
  })

  it('is the step itself when it is neither and the first', () => {
    expect(aboutStep(flow, trailAt(flow, 'solved'))).toBe('solved')
    expect(aboutStep(flow, trailAt(flow, 'hand-over'))).toBe('hand-over')
  })
})
