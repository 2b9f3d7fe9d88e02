import fc from 'fast-check'
import { createActor } from 'xstate'
import { describe, expect, it } from 'vitest'
import { findStep } from '../../machines/flow.ts'
import { sessionMachine, stepOf } from '../../machines/session-machine.ts'
import type { SessionEvent } from '../../machines/session-machine.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import { flow, swappedFlow } from '../support/flow.ts'
import { runs } from '../support/runs.ts'

function startAt(step: string, inFlow = flow) {
  const actor = createActor(sessionMachine, {
    input: { flow: inFlow, trail: trailAt(inFlow, step) },
  })
  actor.start()
  const answer = (id: string) => actor.send({ type: 'answer', step: here(), answer: id })
  const here = () => stepOf(actor.getSnapshot().context)
  return { actor, answer, here, context: () => actor.getSnapshot().context }
}

describe('the session', () => {
  it('moves by a given decision machine', () => {
    const session = startAt('start', swappedFlow('forgot-password', 'employee-left'))
    session.answer('forgot-password')
    expect(session.here()).toBe('leaver-was-administrator')
  })

  it('accepts an answer only for its own step', () => {
    const session = startAt('start')
    session.answer('not-user-certificate')
    session.actor.send({ type: 'answer', step: 'start', answer: 'employee-left' })
    session.actor.send({ type: 'answer', step: 'key-button-visible', answer: 'nonsense' })
    expect(session.here()).toBe('key-button-visible')
  })

  it('goes back answer by answer, as far as the step of arrival', () => {
    const session = startAt('who-signs')
    session.answer('individual')
    session.actor.send({ type: 'back' })
    session.actor.send({ type: 'back' })
    expect(session.here()).toBe('who-signs')
    expect(session.context().trail).toEqual(trailAt(flow, 'who-signs'))
  })

  it('remembers the later answers while one is changed', () => {
    const session = startAt('start')
    for (const id of ['which-key', 'signing', 'individual']) session.answer(id)
    session.actor.send({ type: 'change', visit: 0 })
    expect(session.actor.getSnapshot().value).toBe('changing')
    expect(session.here()).toBe('start')
    session.answer('invalid-key-type')
    expect(session.here()).toBe('use-rsa')
    expect(session.context().dropped.map(({ step }) => step)).toEqual(['what-for'])
    expect(session.actor.getSnapshot().value).toBe('walking')
  })

  it('restores the trail when a change is cancelled', () => {
    const session = startAt('start')
    for (const id of ['which-key', 'signing', 'individual']) session.answer(id)
    const { trail } = session.context()
    session.actor.send({ type: 'change', visit: 1 })
    session.actor.send({ type: 'keep' })
    expect(session.context().trail).toEqual(trail)
    session.actor.send({ type: 'keep' })
    expect(session.context().trail).toEqual(trail)
  })

  it('restarts with an empty trail', () => {
    const session = startAt('use-gost')
    session.answer('not-solved')
    session.actor.send({ type: 'restart' })
    expect(session.context()).toMatchObject({
      trail: trailAt(flow, 'start'),
      former: undefined,
      dropped: [],
      notice: undefined,
    })
  })

  it('has a notice when an opened trail was cut', () => {
    const session = startAt('start')
    session.actor.send({
      type: 'open',
      trail: [{ at: 'who-signs', how: 'link', answers: ['gone'] }],
    })
    expect(session.here()).toBe('who-signs')
    expect(session.context().notice).toBe('cut')
    session.answer('individual')
    expect(session.context().notice).toBeUndefined()
  })

  it('ignores an invalid change, as from a corrupt history entry', () => {
    const session = startAt('start')
    const former = { trail: trailAt(flow, 'get-eds'), visit: 99 }
    session.actor.send({ type: 'open', trail: trailAt(flow, 'who-signs'), former })
    session.answer('individual')
    expect(session.here()).toBe('use-rsa')
  })

  it('never stops, whatever events it gets', () => {
    const steps = fc.constantFrom(...Object.keys(flow.graph.steps), '__proto__', 'gone')
    const answers = fc.constantFrom(
      'yes',
      'no',
      'solved',
      'done',
      'eds',
      'individual',
      '',
      '__proto__',
    )
    const event: fc.Arbitrary<SessionEvent> = fc.oneof(
      fc.record({ type: fc.constant('answer' as const), step: steps, answer: answers }),
      fc.record({ type: fc.constantFrom('back' as const, 'keep' as const, 'restart' as const) }),
      fc.record({ type: fc.constant('change' as const), visit: fc.integer({ min: -2, max: 9 }) }),
      fc.record({ type: fc.constant('jump' as const), step: steps }),
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), events => {
        const session = startAt('start')
        for (const one of events) {
          // Half of the answers are ones that the step offers, so that the walk advances.
          const offered = findStep(flow, session.here())?.answers[0]?.id
          if (one.type === 'answer' && offered !== undefined) session.answer(offered)
          session.actor.send(one)
          expect(session.actor.getSnapshot().status).toBe('active')
          expect(replay(flow, session.context().trail).whole).toBe(true)
        }
      }),
      { numRuns: runs(500) },
    )
  })
})
