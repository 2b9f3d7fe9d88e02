import { describe, expect, it } from 'vitest'
import {
  freeSlot,
  hoursKept,
  isOverdue,
  lengthOnRestore,
  outcomes,
} from '../../../machines/calls/call.ts'
import type { CallEvent } from '../../../machines/calls/call.ts'
import { startSession } from '../../../machines/calls/call-session.ts'
import { addAnswer, trailAt } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'
import { newCall } from '../../support/new-call.ts'

const hour = 3_600_000
const call = { ...newCall('0123456789ab', 2, 'ru', 1000), length: 500 }

describe('a call', () => {
  it('starts empty and open', () => {
    expect(newCall('0123456789ab', 2, 'ru', 1000)).toEqual({
      id: '0123456789ab',
      slot: 2,
      name: '',
      notes: '',
      language: 'ru',
      state: 'open',
      startedAt: 1000,
      length: 0,
      keptAt: 1000,
      waitingSince: undefined,
      outcome: undefined,
      log: [],
    })
  })

  it('has one of four outcomes, under their stored names', () => {
    expect(outcomes).toEqual(['solved', 'not-solved', 'handed-over', 'not-in-document'])
  })

  it.each([
    [[], 1],
    [[1, 2], 3],
    [[2, 3], 1],
    [[1, 3], 2],
  ])('beside those at %j gets slot %i', (taken, slot) => {
    expect(freeSlot(taken.map(place => ({ slot: place })))).toBe(slot)
  })

  it('is overdue a day after its last change', () => {
    expect(hoursKept).toBe(24)
    expect(isOverdue(1000, 1000 + 24 * hour)).toBe(false)
    expect(isOverdue(1000, 1001 + 24 * hour)).toBe(true)
    expect(isOverdue(1000, 0)).toBe(false)
  })

  it('counts the time between visits, if it is plausible', () => {
    expect(lengthOnRestore(call, 1300)).toBe(800)
    expect(lengthOnRestore(call, 1000)).toBe(500)
    expect(lengthOnRestore(call, 0)).toBe(500)
    expect(lengthOnRestore(call, 1000 + 90 * hour)).toBe(500 + 24 * hour)
  })
})

describe('the session of a call', () => {
  const start = trailAt(flow, 'start')
  const answer = (step: string, id: string): CallEvent => ({ type: 'answer', step, answer: id })
  const after = (...events: CallEvent[]) => {
    const session = startSession(flow)
    const happened = events.map(event => session.dispatch(event))
    return { happened, trail: session.context().trail }
  }

  it('allows valid events only', () => {
    expect(after(answer('start', 'which-key'), answer('start', 'which-key'))).toEqual({
      happened: [true, false],
      trail: addAnswer(start, 'which-key'),
    })
    expect(after({ type: 'back' }, { type: 'keep' }, { type: 'change', visit: 0 })).toEqual({
      happened: [false, false, false],
      trail: start,
    })
  })

  it('opens the trail of a link, and no other text', () => {
    expect(after({ type: 'open', trail: 'nonsense' })).toEqual({ happened: [false], trail: start })
    expect(after({ type: 'open', trail: 'v~@start~which-key' })).toEqual({
      happened: [true],
      trail: addAnswer(start, 'which-key'),
    })
  })

  it('jumps neither to the present nor to a missing step', () => {
    const jump = (step: string): CallEvent => ({ type: 'jump', step })
    const { happened } = after(jump('start'), jump('gone'), jump('use-gost'), jump('use-gost'))
    expect(happened).toEqual([false, false, true, false])
  })

  it('restarts only when something has been answered or is being changed', () => {
    const restart: CallEvent = { type: 'restart' }
    expect(after(restart).happened).toEqual([false])
    expect(after(answer('start', 'which-key'), restart, restart)).toEqual({
      happened: [true, true, false],
      trail: start,
    })
    const change: CallEvent = { type: 'change', visit: 0 }
    expect(after(answer('start', 'which-key'), change, restart).happened).toEqual([
      true,
      true,
      true,
    ])
  })
})
