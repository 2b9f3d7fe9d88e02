import { assert, json, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRecords } from '../../../machines/calls/call-record.ts'
import { callOf, changeRecord } from '../../../machines/calls/change-record.ts'
import type { CallChange } from '../../../machines/calls/change-record.ts'
import { isOfNewerConsole, readRecord, writeRecord } from '../../../machines/calls/stored-call.ts'
import { newRecord } from '../../support/new-call.ts'
import { runs } from '../../support/runs.ts'

const log = [
  { at: 1000, event: { type: 'answer', step: 'start', answer: 'forgot-password' } },
  { at: 2000, event: { type: 'back' } },
  { at: 2500, event: { type: 'jump', step: 'use-gost' } },
  { at: 2600, event: { type: 'change', visit: 0 } },
  { at: 2700, event: { type: 'keep' } },
  { at: 2800, event: { type: 'restart' } },
  { at: 2900, event: { type: 'open', trail: 'x~@start' } },
] as const
const changes: CallChange[] = [
  { name: '\u202Eimya', notes: '\uD800 =1+1\n\u0000' },
  { state: { state: 'waiting', waitingSince: 2500 }, outcome: 'handed-over', length: 70 },
  ...log.map(entry => ({ entry })),
  {
    cut: [
      [2, 'tab'],
      [3, 'tab'],
    ],
  },
]
const record = changes.reduce(
  (before, change) => changeRecord(before, change, 'tab'),
  newRecord('0123456789ab', 3, 'ru', 1000),
)
const written = writeRecord(record)
const altered = (changed: Record<string, unknown>) =>
  JSON.stringify({ ...JSON.parse(written), ...changed })

describe('a stored call', () => {
  it('is read exactly as it was written', () => {
    expect(readRecord(written)).toEqual(record)
    expect(callOf(record, [])).toMatchObject(changes[0] ?? {})
  })

  it('is the same text whatever the order of properties', () => {
    const event = { answer: 'forgot-password', step: 'start', type: 'answer' } as const
    const [one, other] = [event, { type: event.type, step: event.step, answer: event.answer }].map(
      each => writeRecord(changeRecord(record, { entry: { event: each, at: 1 } }, 'tab')),
    )
    expect(one).toBe(other)
  })

  it('contains only its end when it has ended', () => {
    const ended = changeRecord(
      record,
      { state: { state: 'ended', waitingSince: undefined } },
      'tab',
    )
    expect(JSON.parse(writeRecord(ended))).toEqual({
      schema: 2,
      id: record.id,
      keptAt: record.keptAt,
      state: { value: { state: 'ended' }, stamp: ended.state.stamp },
    })
    const end = readRecord(writeRecord(ended))
    expect(end && mergeRecords(record, end)).toEqual(ended)
  })

  const [stamp, set] = [[1, 'tab'], { value: 1, stamp: [1, 'tab'] }]
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
    altered({ id: 'x0123456789ab' }),
    altered({ id: '0123456789abx' }),
    altered({ keptAt: 0.5 }),
    altered({ startedAt: -1 }),
    altered({ length: 'NaN' }),
    altered({ slot: 1 }),
    altered({ slot: { value: 0, stamp } }),
    altered({ slot: { value: 1, stamp: [1, 2] } }),
    altered({ slot: { value: 1, stamp: [Number.MAX_SAFE_INTEGER, 'tab'] } }),
    altered({ language: { value: ['ru'], stamp } }),
    altered({ language: { value: 'constructor', stamp } }),
    altered({ state: { value: 'open', stamp } }),
    altered({ state: { value: { state: 'toString' }, stamp } }),
    altered({ outcome: set }),
    altered({ outcome: { value: 'entryWithoutListener-of', stamp } }),
    altered({ slot: { value: 1, stamp: [1e12, 'tab'] } }),
    altered({ slot: { value: 1, stamp: 'tab' } }),
    altered({ state: { value: null, stamp } }),
    altered({ name: 'name' }),
    altered({ notes: { kk: 'x' } }),
    altered({ log: 'none' }),
    altered({ cuts: { value: 'none', stamp } }),
    '{"schema":2,"__proto__":{"id":"0123456789ab"}}',
    '{"status":"active","value":"walking","context":{}}',
  ])('is not read with %s', text => {
    expect(readRecord(text)).toBeUndefined()
  })

  it.each([
    [{ at: 1, event: { type: 'answer', step: 5, answer: 'x' }, stamp }],
    [{ at: 'now', event: { type: 'back' }, stamp }],
    [{ at: 1, event: { type: 'toString' }, stamp }],
    [{ at: 1, event: { type: 'toString', step: 'start', answer: 'x' }, stamp }],
    [{ at: 1, event: { type: 'open', trail: 5 }, stamp }],
    [{ at: 1, event: { type: 'back' } }],
    [null],
    ['back'],
    [{ at: 1, event: { type: 'change', visit: 1.5 }, stamp }],
  ])('keeps its log up to an invalid entry: %j', entry => {
    const first = { at: 1, event: { type: 'back' }, stamp }
    expect(readRecord(altered({ log: [first, entry, first] }))?.log).toEqual([first])
  })

  const version = { text: 'one', stamp, seen: [stamp] }
  it.each([
    [null],
    ['one'],
    [{ ...version, text: 5 }],
    [{ ...version, stamp: [1] }],
    [{ ...version, stamp: undefined }],
    [{ ...version, seen: undefined }],
    [{ text: 'one' }],
  ])('keeps its notes up to an invalid version: %j', damaged => {
    expect(readRecord(altered({ notes: [version, damaged, version] }))?.notes).toEqual([version])
    expect(readRecord(altered({ notes: [damaged] }))?.notes).toEqual([])
  })

  it.each([[null], ['cut'], [[stamp]], [[stamp, 'tab']], [['tab', stamp]]])(
    'keeps its cuts up to an invalid one: %j',
    damaged => {
      const cut = [stamp, stamp]
      const cuts = { value: [cut, damaged, cut], stamp }
      expect(readRecord(altered({ cuts }))?.cuts.value).toEqual([cut])
    },
  )

  it('has its entries in the order of their stamps', () => {
    const entries = [3, 1, 2].map(count => ({
      at: 1,
      event: { type: 'back' },
      stamp: [count, 'tab'],
    }))
    const counts = readRecord(altered({ log: entries }))?.log.map(({ stamp: [count] }) => count)
    expect(counts).toEqual([1, 2, 3])
  })

  it('has the start of a hold only while on hold', () => {
    const state = (value: string) => ({ value: { state: value, waitingSince: 7 }, stamp })
    const since = (value: string) =>
      readRecord(altered({ state: state(value) }))?.state.value.waitingSince
    expect([since('waiting'), since('open')]).toEqual([7, undefined])
  })

  it('may have no outcome', () => {
    expect(readRecord(altered({ outcome: { value: null, stamp } }))?.outcome.value).toBeNull()
  })

  it('is never read from random texts, without an exception', () => {
    assert(
      property(json(), text => {
        expect(readRecord(text)).toBeUndefined()
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
      }),
      { numRuns: runs(5000) },
    )
  })

  it('of a newer console is not read', () => {
    expect(isOfNewerConsole('{"schema":3}')).toBe(true)
    for (const text of ['{"schema":"3"}', '{"schema":-3}', '3', '', written])
      expect(isOfNewerConsole(text)).toBe(false)
  })
})
