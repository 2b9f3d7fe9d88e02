import { describe, expect, it } from 'vitest'
import type { CallEvent } from '../../../machines/calls/call.ts'
import { restoreSession } from '../../../machines/calls/call-session.ts'
import { createFlow } from '../../../machines/flow.ts'
import { flow } from '../../support/flow.ts'

const answer = (step: string, id: string): CallEvent => ({ type: 'answer', step, answer: id })
const restore = (events: readonly CallEvent[], concurrentFrom?: number, inFlow = flow) => {
  const log = events.map((event, index) => ({ at: index * 1000, event }))
  const { log: fitted, cutAt, session } = restoreSession(inFlow, log, concurrentFrom)
  return { events: fitted.map(({ event }) => event), cutAt, step: session.context().step }
}
const [asked, signing] = [answer('start', 'which-key'), answer('what-for', 'signing')]

describe('a log that two tabs wrote concurrently', () => {
  it('changes the answer of a step that the other tab has left', () => {
    const other = answer('start', 'invalid-key-type')
    expect(restore([asked, signing, other], 2)).toEqual({
      events: [asked, signing, { type: 'change', visit: 0 }, other],
      cutAt: undefined,
      step: 'who-signs',
    })
  })

  it('jumps to a step that the other tab did not visit', () => {
    const other = answer('use-gost', 'solved')
    expect(restore([asked, other], 1)).toEqual({
      events: [asked, { type: 'jump', step: 'use-gost' }, other],
      cutAt: undefined,
      step: 'solved',
    })
  })

  it("applies an answer that still fits after the other tab's change was cancelled", () => {
    const log: CallEvent[] = [asked, signing, { type: 'change', visit: 0 }]
    const other = answer('who-signs', 'individual')
    expect(restore([...log, other], 3).events).toEqual([...log, { type: 'keep' }, other])
  })

  it('drops events that the other tab has made redundant', () => {
    const needless: CallEvent[] = [
      { type: 'back' },
      { type: 'keep' },
      { type: 'restart' },
      { type: 'change', visit: 3 },
    ]
    expect(restore([...needless, asked], 0)).toEqual({
      events: [asked],
      cutAt: undefined,
      step: 'what-for',
    })
    const jump: CallEvent = { type: 'jump', step: 'use-gost' }
    expect(restore([jump, jump], 1)).toMatchObject({ events: [jump], cutAt: undefined })
  })

  it.each([
    answer('start', 'gone'),
    answer('gone', 'yes'),
    { type: 'jump', step: 'gone' } as const,
  ])('ends before what the flow no longer has: %j', gone => {
    expect(restore([asked, gone, signing], 1)).toEqual({
      events: [asked],
      cutAt: 1,
      step: 'what-for',
    })
  })
})

describe('a log of one tab', () => {
  it('ends before an event that does not fit', () => {
    expect(restore([asked, { type: 'back' }, signing])).toMatchObject({ cutAt: 2, step: 'start' })
  })

  it('replays a renamed step', () => {
    const renamed = createFlow(
      { ...flow.graph, aliases: { 'choose-gost': 'use-gost' } },
      flow.machine,
    )
    const log: CallEvent[] = [
      { type: 'jump', step: 'choose-gost' },
      answer('choose-gost', 'solved'),
    ]
    expect(restore(log, undefined, renamed)).toEqual({
      events: [{ type: 'jump', step: 'use-gost' }, answer('use-gost', 'solved')],
      cutAt: undefined,
      step: 'solved',
    })
  })
})
