import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { guessStep } from '../../app/platform/address/guess-step.ts'
import { fill } from '../../app/ui/guide.ts'
import { followAnswer, hasStep } from '../../machines/decision-machine.ts'
import { currentStep, findAnswer, findStep, nextStep } from '../../machines/flow.ts'
import { own } from '../../machines/plain-data.ts'
import { sessionMachine } from '../../machines/session-machine.ts'
import { parseTrail } from '../../machines/shared-trail.ts'
import { stepByCode } from '../../machines/step-by-code.ts'
import { restoreStored } from '../../machines/stored-trail.ts'
import { replay, trailAt } from '../../machines/trail.ts'
import { flow } from '../support/flow.ts'

/** The property names that every object inherits. */
const borrowed = Object.getOwnPropertyNames(Object.prototype)

describe.each(borrowed)('an id that exists on Object.prototype only: %s', id => {
  it('is no step, no answer and no code', () => {
    expect(findStep(flow, id)).toBeUndefined()
    expect(currentStep(flow, id)).toBeUndefined()
    expect(hasStep(flow.machine, id)).toBe(false)
    expect(findAnswer(flow, id, id)).toBeUndefined()
    expect(findAnswer(flow, flow.graph.start, id)).toBeUndefined()
    expect(nextStep(flow, flow.graph.start, id)).toBeUndefined()
    expect(nextStep(flow, id, id)).toBeUndefined()
    expect(followAnswer(flow.machine, id, id)).toBeUndefined()
    expect(stepByCode(flow, id)).toBeUndefined()
    expect(guessStep(flow, `/kk/${id}/`, '/')).toBeUndefined()
  })

  it('is ignored in a link, a record, a history entry and a jump', () => {
    const bare = trailAt(flow, flow.graph.start)
    const legs = [{ at: id, how: 'link', answers: [id] }]
    expect(replay(flow, parseTrail(flow, `v1~@${id.toLowerCase()}~no`) ?? []).trail).toEqual(bare)
    expect(replay(flow, [{ at: id, how: 'link', answers: [] }])).toMatchObject({ whole: false })
    const record = { app: 'eds-guide', schema: 2, version: 'v1', revision: 1, savedAt: 0, legs }
    expect(restoreStored(flow, JSON.stringify(record), 0)).toEqual({ kind: 'lost' })
    const session = createActor(sessionMachine, { input: { flow, trail: bare } }).start()
    session.send({ type: 'jump', step: id })
    session.send({ type: 'answer', step: flow.graph.start, answer: id })
    expect(session.getSnapshot().context.trail).toEqual(bare)
  })

  it('fills no placeholder in a text, and is no property of a record', () => {
    expect(fill(`{${id}}`, {})).toBe(`{${id}}`)
    expect(own({}, id)).toBeUndefined()
  })
})
