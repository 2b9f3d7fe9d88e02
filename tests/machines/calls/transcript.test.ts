import { describe, expect, it } from 'vitest'
import { newCall } from '../../support/new-call.ts'
import type { CallEvent } from '../../../machines/calls/call.ts'
import { highlightTrail } from '../../../machines/calls/map-highlight.ts'
import { outcomeAt } from '../../../machines/calls/outcome.ts'
import { transcribe } from '../../../machines/calls/transcript.ts'
import { parseTrail } from '../../../machines/shared-trail.ts'
import { flow } from '../../support/flow.ts'

function write(events: readonly CallEvent[]) {
  const log = events.map((event, index) => ({ at: index * 1000, event }))
  return transcribe(flow, { ...newCall('0123456789ab', 1, 'kk', 0), log }, 60_000)
}
const answer = (step: string, id: string): CallEvent => ({ type: 'answer', step, answer: id })

describe('a transcript', () => {
  it('has one row for each event, in order, with its time and code', () => {
    const { rows, step, code, outcome, about } = write([
      answer('start', 'not-user-certificate'),
      answer('key-button-visible', 'no'),
      { type: 'jump', step: 'use-gost' },
      answer('use-gost', 'solved'),
    ])
    expect(rows.map(({ kind, step: at, at: time }) => [kind, at, time])).toEqual([
      ['answer', 'start', 0],
      ['answer', 'key-button-visible', 1000],
      ['jump', 'use-gost', 2000],
      ['answer', 'use-gost', 3000],
    ])
    expect(rows[2]).toMatchObject({ kind: 'jump', from: 'turn-off-default-key' })
    expect(rows.every(row => row.code === flow.graph.steps[row.step]?.code)).toBe(true)
    expect({ step, outcome }).toEqual({ step: 'solved', outcome: 'solved' })
    expect(about).toEqual({ step: 'use-gost', code: flow.graph.steps['use-gost']?.code })
    expect(code).toBe(flow.graph.steps['solved']?.code)
  })

  it('has the old answer of a changed one, and what was kept and dropped', () => {
    const { rows } = write([
      answer('start', 'which-key'),
      answer('what-for', 'signing'),
      answer('who-signs', 'individual'),
      { type: 'change', visit: 0 },
      answer('start', 'invalid-key-type'),
    ])
    expect(rows[3]).toMatchObject({ kind: 'change', step: 'start', answer: 'which-key' })
    expect(rows[4]).toMatchObject({
      answer: 'invalid-key-type',
      was: 'which-key',
      kept: [{ step: 'who-signs', answer: 'individual' }],
      dropped: [{ step: 'what-for', answer: 'signing' }],
    })
  })

  it('has the old answer of one that was taken back and given again differently', () => {
    const { rows } = write([
      answer('start', 'which-key'),
      { type: 'back' },
      answer('start', 'what-is-eds'),
    ])
    expect(rows[1]).toMatchObject({ kind: 'back', step: 'start', answer: 'which-key' })
    expect(rows[2]).toMatchObject({ answer: 'what-is-eds', was: 'which-key' })
  })

  it('has no old answer when the same was given again', () => {
    const { rows } = write([
      answer('start', 'which-key'),
      { type: 'back' },
      answer('start', 'which-key'),
    ])
    expect(rows[2]).toMatchObject({ answer: 'which-key', was: undefined })
  })

  it('distinguishes a jump and an answer that were taken back', () => {
    const { rows } = write([{ type: 'jump', step: 'use-rsa' }, { type: 'back' }])
    expect(rows[1]).toMatchObject({ kind: 'back', step: 'start', answer: undefined })
  })

  it('has a row for a cancelled change and for a restart, after which nothing counts as taken back', () => {
    const { rows } = write([
      answer('start', 'which-key'),
      { type: 'change', visit: 0 },
      { type: 'keep' },
      { type: 'back' },
      { type: 'jump', step: 'use-rsa' },
      { type: 'restart' },
      answer('start', 'what-is-eds'),
    ])
    expect(rows[2]).toMatchObject({ kind: 'keep', step: 'what-for', at: 2000 })
    expect(rows[5]).toMatchObject({ kind: 'restart', step: 'start', at: 5000 })
    expect(rows[6]).toMatchObject({ was: undefined, kept: [], dropped: [] })
  })

  it('has an uncut link, after which nothing counts as taken back', () => {
    const { rows } = write([
      answer('start', 'which-key'),
      { type: 'back' },
      { type: 'open', trail: 'old~@start' },
      answer('start', 'what-is-eds'),
    ])
    expect(rows[2]).toMatchObject({ kind: 'link', cut: false, given: [] })
    expect(rows[3]).toMatchObject({ was: undefined })
  })

  it('has a trail that opens the same step', () => {
    const { trail, step } = write([answer('start', 'no-eds-yet'), answer('get-eds', 'got-email')])
    const parsed = parseTrail(flow, trail)
    expect(parsed).toEqual([{ at: 'start', how: 'start', answers: ['no-eds-yet', 'got-email'] }])
    expect(step).toBe('install-keys')
  })

  it('has the answers of a link, and that it was cut', () => {
    const { rows, outcome } = write([{ type: 'open', trail: 'old~@start~which-key~gone' }])
    expect(rows[0]).toMatchObject({
      kind: 'link',
      step: 'what-for',
      cut: true,
      given: [{ step: 'start', answer: 'which-key' }],
    })
    expect(outcome).toBe('not-solved')
  })
})

describe('the outcome of a call', () => {
  it.each(Object.keys(flow.graph.steps))('is one of four at %s', step => {
    const kind = flow.graph.steps[step]?.kind
    const expected =
      kind === 'end'
        ? 'solved'
        : kind !== 'limit'
          ? 'not-solved'
          : ['hand-over', 'ask-nca'].includes(step)
            ? 'handed-over'
            : 'not-in-document'
    expect(outcomeAt(flow, step)).toBe(expected)
  })
})

describe('the highlight of a call on the map', () => {
  it('has the steps passed, the moves made and the reachable steps', () => {
    const trail = [
      { at: 'start', how: 'start', answers: ['forgot-password'] },
      { at: 'key-button-visible', how: 'jump', answers: ['no'] },
    ] as const
    const highlight = highlightTrail(flow, trail)
    expect(highlight.here).toBe('turn-off-default-key')
    expect([...highlight.passed].sort()).toEqual(['key-button-visible', 'start'])
    expect([...highlight.moves].sort()).toEqual([
      'key-button-visible>turn-off-default-key',
      'start>which-password',
    ])
    expect([...highlight.open].sort()).toEqual([
      'choose-key-by-hand',
      'hand-over',
      'no-such-file',
      'not-covered',
      'solved',
      'use-auth',
      'use-gost',
      'use-rsa',
      'what-for',
      'who-signs',
    ])
  })
})

describe('a call of ten thousand moves', () => {
  const shapes: Record<string, CallEvent[]> = {
    answers: [answer('start', 'which-key'), { type: 'back' }],
    jumps: [
      { type: 'jump', step: 'use-gost' },
      { type: 'jump', step: 'use-rsa' },
    ],
  }
  it.each(Object.keys(shapes))(
    'of %s is written down without walking its way at every move',
    shape => {
      const events = shapes[shape] ?? []
      const time = (moves: number) => {
        const begun = process.cpuUsage()
        expect(write(Array.from({ length: moves / 2 }, () => events).flat()).rows).toHaveLength(
          moves,
        )
        return process.cpuUsage(begun).user / 1000
      }
      time(100)
      const [few, many] = [time(1000), time(10_000)]
      console.log(`${shape}: 1000 moves ${few.toFixed(0)} ms, 10 000 moves ${many.toFixed(0)} ms`)
      // Ten times as many moves would take a hundred times as long in quadratic time.
      expect(many).toBeLessThan(40 * few + 200)
    },
  )
})
