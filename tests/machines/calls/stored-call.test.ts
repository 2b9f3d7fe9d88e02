import { assert, json, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newCall } from '../../../machines/calls/call.ts'
import type { Call } from '../../../machines/calls/call.ts'
import { resumeSession } from '../../../machines/calls/call-session.ts'
import { readCall, revisionOf, writeCall } from '../../../machines/calls/stored-call.ts'
import { flow } from '../../support/flow.ts'
import { runs } from '../../support/runs.ts'

const call: Call = {
  ...newCall('0123456789ab', 3, 'ru', 1000),
  name: '\u202Eimya',
  notes: '\uD800 =1+1\n\u0000',
  revision: 7,
  state: 'waiting',
  waitingSince: 2500,
  outcome: 'handed-over',
  log: [
    { at: 1000, event: { type: 'answer', step: 'start', answer: 'forgot-password' } },
    { at: 2000, event: { type: 'back' } },
    { at: 2500, event: { type: 'jump', step: 'use-gost' } },
    { at: 2600, event: { type: 'change', visit: 0 } },
    { at: 2700, event: { type: 'keep' } },
    { at: 2800, event: { type: 'restart' } },
    { at: 2900, event: { type: 'open', trail: 'x~@start' } },
  ],
}

const written = writeCall(call)
const altered = (changed: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(written), ...changed })

describe('a stored call', () => {
  it('is read as it was written, to the last hidden character', () => {
    expect(readCall(written)).toEqual(call)
    expect(revisionOf(written)).toBe(7)
  })

  it.each(['open', 'waiting', 'ended'] as const)('may be %s, and at the first place', state => {
    const waitingSince = state === 'waiting' ? call.waitingSince : undefined
    expect(readCall(altered({ state, slot: 1 }))).toEqual({ ...call, state, slot: 1, waitingSince })
  })

  it('has its revision in front, and 0 where none can be found', () => {
    expect(revisionOf(writeCall({ ...call, revision: 1234 }))).toBe(1234)
    expect(revisionOf('')).toBe(0)
    expect(revisionOf(` ${written}`)).toBe(0)
  })

  it.each([
    '',
    'null',
    '5',
    '[]',
    '{}',
    written.slice(0, -10),
    altered({ schema: 0 }),
    altered({ schema: 999 }),
    altered({ id: '../../x' }),
    altered({ id: 5 }),
    altered({ id: 12345678 }),
    altered({ id: 'x0123456789ab' }),
    altered({ id: '0123456789abx' }),
    altered({ revision: undefined }),
    altered({ keptAt: 0.5 }),
    altered({ language: ['ru'] }),
    altered({ slot: 0 }),
    altered({ slot: 'one' }),
    altered({ name: null }),
    altered({ notes: { kk: 'x' } }),
    altered({ language: 'de' }),
    altered({ language: 'constructor' }),
    altered({ state: 'toString' }),
    altered({ startedAt: -1 }),
    altered({ length: 'NaN' }),
    altered({ log: 'none' }),
    '{"schema":1,"__proto__":{"id":"0123456789ab"}}',
    '{"status":"active","value":"walking","context":{}}',
  ])('is none where %s stands', text => {
    expect(readCall(text)).toBeUndefined()
  })

  it.each([
    [{ at: 1, event: { type: 'answer', step: 5, answer: 'x' } }],
    [{ at: 'now', event: { type: 'back' } }],
    [{ at: 1, event: { type: 'toString' } }],
    [{ at: 1, event: { type: 'toString', step: 'start' } }],
    [{ at: 1, event: { type: 'toString', step: 'start', answer: 'x' } }],
    [{ at: 1, event: { type: 'answer', step: 'start', answer: 5 } }],
    [{ at: 1, event: { type: 'open', trail: 5 } }],
    [{ at: '1', event: { type: 'back' } }],
    [null],
    ['back'],
    [{ at: 1, event: { type: 'change', visit: 1.5 } }],
  ])('keeps its log up to a line that nobody can have written: %j', line => {
    const first = { at: 1, event: { type: 'back' } }
    const log = [first, line, first]
    expect(readCall(altered({ log }))?.log).toEqual([first])
  })

  it('is never made of random texts, and reading them never throws', () => {
    assert(
      property(json(), text => {
        expect(readCall(text)).toBeUndefined()
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      }),
      { numRuns: runs(5000) },
    )
  })
})

describe('a resumed session', () => {
  it('takes the log up to the first happening that the flow no longer allows', () => {
    const log = [
      { at: 1, event: { type: 'answer', step: 'start', answer: 'forgot-password' } },
      { at: 2, event: { type: 'answer', step: 'which-password', answer: 'gone' } },
      { at: 3, event: { type: 'back' } },
    ] as const
    const resumed = resumeSession(flow, log)
    expect(resumed.whole).toBe(false)
    expect(resumed.log).toEqual(log.slice(0, 1))
  })

  it.each(['constructor', '__proto__', 'toString', ''])('never jumps to "%s"', step => {
    const { whole, log } = resumeSession(flow, [{ at: 1, event: { type: 'jump', step } }])
    expect(whole).toBe(false)
    expect(log).toEqual([])
  })
})
