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

describe('the events of a move', () => {
  it('are an answer, with its result', () => {
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

  it('are Back, a change or a jump, at the step where it was made', () => {
    expect(events(told, asked)).toEqual([{ kind: 'back', step: 'use-gost' }])
    expect(events(told, start, { trail: told, visit: 0 })).toEqual([
      { kind: 'change', step: 'use-gost' },
    ])
    expect(events(asked, jumpTo(asked, 'get-eds'))).toEqual([{ kind: 'entry', step: 'get-eds' }])
  })

  it('are none when the trail is unchanged', () => {
    expect(events(told, told)).toEqual([])
    expect(eventsOfMove(state(asked, { visit: 0 }), state(asked, { visit: 1 }))).toEqual([])
  })

  it('are none when another trail was resumed, even a longer one', () => {
    const elsewhere = addAnswer(start, 'which-key')
    expect(events(elsewhere, told)).toEqual([])
    expect(events(addAnswer(asked, 'individual'), addAnswer(told, 'solved'))).toEqual([])
  })
})

describe('the sums', () => {
  const answer = { kind: 'answer', step: 'start', answer: 'which-key' } as const
  const entry = { kind: 'entry', step: 'start' } as const

  it('are sorted by name, whatever their order', () => {
    const counts = createCounts()
    for (const event of [entry, answer, entry, { ...entry, step: 'solved' }]) counts.add(event)
    expect(counts.take()).toEqual([
      { ...answer, count: 1 },
      { kind: 'entry', step: 'solved', count: 1 },
      { ...entry, count: 2 },
    ])
  })

  it('start again when they have been taken', () => {
    const counts = createCounts()
    expect(counts.take()).toEqual([])
    counts.add(answer)
    counts.take()
    counts.add(answer)
    expect(counts.take()).toEqual([{ ...answer, count: 1 }])
    expect(counts.take()).toEqual([])
  })
})
