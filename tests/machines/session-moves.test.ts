import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { sessionMachine, stepBefore, stepOf } from '../../machines/session-machine.ts'
import type { SessionEvent } from '../../machines/session-machine.ts'
import { addAnswer, jumpTo, replay, trailAt } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { flow } from '../support/flow.ts'

const start = trailAt(flow, 'start')
const one = addAnswer(start, 'which-key')
const two = addAnswer(one, 'signing')
const three = addAnswer(two, 'individual')

/** The visible state of a session after some events. */
function after(trail: Trail, ...events: SessionEvent[]) {
  const actor = createActor(sessionMachine, { input: { flow, trail } }).start()
  for (const event of events) actor.send(event)
  const { value, context } = actor.getSnapshot()
  const { former, dropped, notice } = context
  return { value, trail: context.trail, step: stepOf(context), former, dropped, notice }
}
const plain = { value: 'walking', former: undefined, dropped: [], notice: undefined }
const changing = { type: 'change', visit: 1 } as const
const dropping: SessionEvent[] = [
  { type: 'change', visit: 0 },
  { type: 'answer', step: 'start', answer: 'invalid-key-type' },
]

describe('a session', () => {
  it('starts where its trail ends, with the part that the flow allows', () => {
    expect(after(two)).toEqual({ ...plain, trail: two, step: 'who-signs' })
    expect(after(addAnswer(two, 'gone'))).toEqual({ ...plain, trail: two, step: 'who-signs' })
  })

  it('has the same visits after every move as a session that starts with the trail', () => {
    const moves: SessionEvent[] = [
      { type: 'answer', step: 'start', answer: 'which-key' },
      { type: 'answer', step: 'what-for', answer: 'signing' },
      { type: 'jump', step: 'use-gost' },
      { type: 'answer', step: 'use-gost', answer: 'solved' },
      { type: 'back' },
      { type: 'change', visit: 1 },
      { type: 'answer', step: 'what-for', answer: 'signing' },
    ]
    const actor = createActor(sessionMachine, { input: { flow, trail: start } }).start()
    for (const move of moves) {
      actor.send(move)
      const { trail, visits, step } = actor.getSnapshot().context
      expect({ visits, step }).toEqual({
        visits: replay(flow, trail).visits,
        step: replay(flow, trail).step,
      })
    }
    expect(actor.getSnapshot().context.visits.length).toBeGreaterThan(1)
  })

  it('remembers the whole trail while an answer is changed', () => {
    expect(after(three, changing)).toEqual({
      ...plain,
      value: 'changing',
      trail: one,
      step: 'what-for',
      former: { trail: three, visit: 1 },
    })
  })

  it('stays in a change for an answer that is not offered', () => {
    const event = { type: 'answer', step: 'what-for', answer: 'gone' } as const
    expect(after(three, changing, event)).toEqual(after(three, changing))
    const elsewhere = { type: 'answer', step: 'start', answer: 'which-key' } as const
    expect(after(three, changing, elsewhere)).toEqual(after(three, changing))
  })

  it('cancels a change with Back, at the previous step', () => {
    expect(after(three, changing, { type: 'back' })).toEqual({
      ...plain,
      trail: start,
      step: 'start',
    })
  })

  it('stays in a change at the start, where there is no Back', () => {
    const first = { type: 'change', visit: 0 } as const
    expect(after(three, first, { type: 'back' })).toEqual(after(three, first))
  })

  it('ends a change by keeping the trail, by a jump, and by a restart', () => {
    expect(after(three, changing, { type: 'keep' })).toEqual({
      ...plain,
      trail: three,
      step: 'use-rsa',
    })
    expect(after(three, changing, { type: 'jump', step: 'use-gost' })).toEqual({
      ...plain,
      trail: jumpTo(one, 'use-gost'),
      step: 'use-gost',
    })
    expect(after(three, changing, { type: 'restart' })).toEqual(after(start))
  })

  it('can change another answer within a change, and still remembers the whole trail', () => {
    const first = { type: 'change', visit: 0 } as const
    expect(after(three, changing, first)).toEqual(after(three, first))
  })

  it('ignores a missing visit or step', () => {
    expect(after(three, { type: 'change', visit: 3 })).toEqual(after(three))
    expect(after(three, { type: 'jump', step: 'gone' })).toEqual(after(three))
    expect(after(three, { type: 'jump', step: 'constructor' })).toEqual(after(three))
    expect(after(three, { type: 'keep' })).toEqual(after(three))
    expect(after(start, { type: 'back' })).toEqual(after(start))
  })

  it('lists what a change dropped until the next move', () => {
    const dropped = [{ leg: 0, step: 'what-for', answer: 'signing' }]
    const changed = after(three, ...dropping)
    expect(changed).toMatchObject({ value: 'walking', former: undefined, dropped, step: 'use-rsa' })
    for (const next of [
      { type: 'back' },
      { type: 'restart' },
      { type: 'jump', step: 'use-gost' },
      { type: 'open', trail: two },
      { type: 'answer', step: 'use-rsa', answer: 'solved' },
    ] satisfies SessionEvent[]) {
      expect(after(three, ...dropping, next).dropped).toEqual([])
    }
  })

  it('opens a trail with its notice', () => {
    const open = { type: 'open', trail: two } as const
    expect(after(start, open)).toEqual(after(two))
    expect(after(start, { ...open, notice: 'elsewhere' })).toEqual({
      ...after(two),
      notice: 'elsewhere',
    })
    const cut = { ...open, trail: addAnswer(two, 'gone'), notice: 'elsewhere' } as const
    expect(after(start, cut)).toEqual({ ...after(two), notice: 'cut' })
    expect(after(three, changing, open)).toEqual(after(two))
  })

  it('opens a trail with its change', () => {
    const former = { trail: three, visit: 1 }
    const event: SessionEvent = { type: 'open', trail: one, former }
    expect(after(start, event)).toEqual(after(three, changing))
    expect(after(start, event, { type: 'keep' })).toEqual(after(three))
  })
})

describe('the step that Back leads to', () => {
  const backFrom = (trail: Trail) =>
    stepBefore(
      createActor(sessionMachine, { input: { flow, trail } }).start().getSnapshot().context,
    )

  it('is that of the last answer', () => {
    expect(backFrom(one)).toBe('start')
    expect(backFrom(three)).toBe('who-signs')
  })

  it('is the one from which a jump was made', () => {
    expect(backFrom(jumpTo(two, 'get-eds'))).toBe('who-signs')
    expect(backFrom(addAnswer(jumpTo(two, 'get-eds'), 'applied'))).toBe('get-eds')
  })

  it('is the parent of a step that was opened by its address, and none on the start', () => {
    expect(backFrom(trailAt(flow, 'which-password'))).toBe('start')
    expect(backFrom(start)).toBeUndefined()
  })
})
