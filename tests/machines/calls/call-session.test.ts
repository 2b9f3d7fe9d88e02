import { describe, expect, it } from 'vitest'
import { restoreSession } from '../../../machines/calls/call-session.ts'
import { flow } from '../../support/flow.ts'

describe('a restored session', () => {
  const [first, gone, last] = [
    { at: 1, event: { type: 'answer', step: 'start', answer: 'forgot-password' } },
    { at: 2, event: { type: 'answer', step: 'which-password', answer: 'gone' } },
    { at: 3, event: { type: 'back' } },
  ] as const

  it('replays the log up to the first entry that the flow no longer allows', () => {
    const restored = restoreSession(flow, [first, gone, last])
    expect(restored).toMatchObject({ cutAt: 1, log: [first] })
    expect(restoreSession(flow, [first, gone, last], 0)).toMatchObject({ cutAt: 1, log: [first] })
  })

  it('treats a concurrent answer to the same question as a change', () => {
    const second = { at: 2, event: { ...first.event, answer: 'which-key' } }
    const { log: fitted } = restoreSession(flow, [first, second], 1)
    expect(fitted).toEqual([first, { at: 2, event: { type: 'change', visit: 0 } }, second])
  })

  it('treats a concurrent answer of another step as a jump', () => {
    const answer = {
      at: 3,
      event: { type: 'answer', step: 'which-password', answer: 'eds' },
    } as const
    const { log: fitted } = restoreSession(
      flow,
      [first, { at: 2, event: { type: 'back' } }, answer, last, last, last],
      2,
    )
    expect(fitted.map(({ event }) => event.type)).toEqual([
      'answer',
      'back',
      'jump',
      'answer',
      'back',
      'back',
    ])
  })

  it.each(['constructor', '__proto__', 'toString', ''])('never jumps to "%s"', step => {
    const { cutAt, log: fitted } = restoreSession(flow, [{ at: 1, event: { type: 'jump', step } }])
    expect(cutAt).toBe(0)
    expect(fitted).toEqual([])
  })
})
