import { describe, expect, it } from 'vitest'
import { createCounts, eventsOfMove } from '../../../machines/insights/counts.ts'
import { addAnswer, jumpTo, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'

const start = trailAt(flow, 'start')
const asked = addAnswer(start, 'invalid-key-type')
const told = addAnswer(asked, 'legal-entity')
const state = (trail: Trail, former?: unknown) => ({ flow, trail, former })
const events = (one: Trail, other: Trail, former?: unknown) =>
  eventsOfMove(state(one), state(other, former))

describe('what a move counts as', () => {
  it('is an answer, with what it came to', () => {
    expect(events(start, asked)).toEqual([
      { kind: 'answer', step: 'start', answer: 'invalid-key-type' },
    ])
    expect(events(told, addAnswer(told, 'not-solved'))).toEqual([
      { kind: 'answer', step: 'use-gost', answer: 'not-solved' },
      { kind: 'unsolved', step: 'use-gost' },
      { kind: 'outcome', step: 'hand-over' },
    ])
    expect(events(told, addAnswer(told, 'solved'))).toEqual([
      { kind: 'answer', step: 'use-gost', answer: 'solved' },
      { kind: 'outcome', step: 'solved' },
    ])
    expect(events(start, addAnswer(start, 'none-of-these')).map(({ kind }) => kind)).toEqual([
      'answer',
      'outcome',
    ])
  })

  it('is Back, a change or a jump, from the step where it was made', () => {
    expect(events(told, asked)).toEqual([{ kind: 'back', step: 'use-gost' }])
    expect(events(told, start, { trail: told, visit: 0 })).toEqual([
      { kind: 'change', step: 'use-gost' },
    ])
    expect(events(asked, jumpTo(asked, 'get-eds'))).toEqual([{ kind: 'entry', step: 'get-eds' }])
  })

  it('is nothing when the trail stays the same', () => {
    expect(events(told, told)).toEqual([])
    expect(eventsOfMove(state(asked, { visit: 0 }), state(asked, { visit: 1 }))).toEqual([])
  })

  it('is nothing when another way was taken up, though it is longer', () => {
    const elsewhere = addAnswer(start, 'which-key')
    expect(events(elsewhere, told)).toEqual([])
    expect(events(addAnswer(asked, 'individual'), addAnswer(told, 'solved'))).toEqual([])
  })
})

describe('the sums', () => {
  const answer = { kind: 'answer', step: 'start', answer: 'which-key' } as const
  const entry = { kind: 'entry', step: 'start' } as const

  it('stand in the order of their names, whichever came first', () => {
    const counts = createCounts()
    for (const event of [entry, answer, entry, { ...entry, step: 'solved' }]) counts.add(event)
    expect(counts.take()).toEqual([
      { ...answer, count: 1 },
      { kind: 'entry', step: 'solved', count: 1 },
      { ...entry, count: 2 },
    ])
  })

  it('begin anew when they have been taken', () => {
    const counts = createCounts()
    expect(counts.take()).toEqual([])
    counts.add(answer)
    counts.take()
    counts.add(answer)
    expect(counts.take()).toEqual([{ ...answer, count: 1 }])
    expect(counts.take()).toEqual([])
  })
})
