import { describe, expect, it } from 'vitest'
import { changeAnswer } from '../../machines/change-answer.ts'
import { findAnswer, findStep } from '../../machines/flow.ts'
import { replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { everyPath, flow } from '../support/flow.ts'
import { cases } from '../support/runs.ts'

const fromStart = (...answers: string[]): Trail => [{ at: 'start', how: 'start', answers }]
const stepAfter = (trail: Trail | undefined) => trail && replay(flow, trail).step

describe('a changed answer', () => {
  it('replays the earlier answers of the steps on the new path', () => {
    // Both "which key" and the error message lead to who signs, whose answer is kept.
    const trail = fromStart('which-key', 'signing', 'individual')
    const changed = changeAnswer(flow, trail, 0, 'invalid-key-type')
    expect(stepAfter(changed?.trail)).toBe('use-rsa')
    expect(changed?.dropped).toEqual([{ leg: 0, step: 'what-for', answer: 'signing' }])
  })

  it('stops at the first step without an earlier answer, and lists what was dropped', () => {
    const trail = fromStart('which-key', 'signing', 'legal-entity', 'not-solved')
    const changed = changeAnswer(flow, trail, 2, 'individual')
    expect(stepAfter(changed?.trail)).toBe('use-rsa')
    expect(changed?.dropped.map(({ step }) => step)).toEqual(['use-gost'])
  })

  it('stops before an answer that reports something done', () => {
    const trail = fromStart('no-eds-yet', 'not-started', 'done', 'done', 'have-number', 'done')
    const changed = changeAnswer(flow, trail, 1, 'software-installed')
    expect(stepAfter(changed?.trail)).toBe('apply-online')
    expect(changed?.dropped).toHaveLength(4)
  })

  it('leaves the trail unchanged when the answer is the same', () => {
    const trail = fromStart('no-eds-yet', 'not-started', 'done', 'done')
    expect(changeAnswer(flow, trail, 1, 'not-started')).toEqual({ trail, dropped: [] })
  })

  it('refuses an answer that the step does not offer, and a missing visit', () => {
    const trail = fromStart('forgot-password', 'eds')
    expect(changeAnswer(flow, trail, 1, 'signing')).toBeUndefined()
    expect(changeAnswer(flow, trail, 7, 'eds')).toBeUndefined()
    expect(changeAnswer(flow, trail, 1, '__proto__')).toBeUndefined()
  })

  it('keeps only earlier answers and drops only later ones, on every path', () => {
    for (const path of cases(everyPath())) {
      const trail = fromStart(...path)
      const { visits } = replay(flow, trail)
      for (const [index, visit] of visits.entries()) {
        for (const { id } of findStep(flow, visit.step)?.answers ?? []) {
          const changed = changeAnswer(flow, trail, index, id)
          if (changed === undefined) throw new Error(`${visit.step} refused its own answer "${id}"`)
          const now = replay(flow, changed.trail)
          expect(now.whole).toBe(true)
          expect(now.visits.slice(0, index)).toEqual(visits.slice(0, index))
          if (id === visit.answer) continue
          const later = visits.slice(index + 1)
          const kept = now.visits.slice(index + 1)
          expect(kept.length + changed.dropped.length).toBe(later.length)
          for (const { step, answer } of kept) {
            expect(later).toContainEqual(expect.objectContaining({ step, answer }))
            expect(findAnswer(flow, step, answer)?.deed).toBeUndefined()
          }
        }
      }
    }
  })
})
