import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CallRecord } from '../../../machines/calls/call-record.ts'
import { mergeRecords } from '../../../machines/calls/call-record.ts'
import { restoreSession } from '../../../machines/calls/call-session.ts'
import { callOf, changeRecord } from '../../../machines/calls/change-record.ts'
import { readRecord, writeRecord } from '../../../machines/calls/stored-call.ts'
import { flow } from '../../support/flow.ts'

describe('a call of schema 1', () => {
  const older = readFileSync('tests/fixtures/calls/schema-1.json', 'utf8')
  const migrate = (changed: Record<string, unknown> = {}): CallRecord => {
    const read = readRecord(JSON.stringify({ ...JSON.parse(older), ...changed }))
    if (read === undefined) throw new Error('It cannot be read.')
    return read
  }

  it('is read completely', () => {
    const { session, log: fitted, cutAt } = restoreSession(flow, migrate().log)
    expect(cutAt).toBeUndefined()
    expect(callOf(migrate(), fitted)).toEqual(
      expect.objectContaining({
        ...JSON.parse(older, (key, value) =>
          ['schema', 'revision'].includes(key) ? undefined : value,
        ),
      }),
    )
    expect(session.context().trail).toEqual([
      { at: 'start', how: 'start', answers: ['which-key', 'signing'] },
      { at: 'use-gost', how: 'jump', answers: [] },
    ])
  })

  it('is the same whenever it is read, also after it was written again', () => {
    const again = readRecord(writeRecord(mergeRecords(migrate(), migrate())))
    expect(again).toEqual(migrate())
  })

  it('gains what an older tab still writes, and loses nothing that a newer one has set', () => {
    const entry = { at: 5, event: { type: 'restart' } } as const
    const newer = changeRecord(migrate(), { language: 'en', notes: 'newer', entry }, 'tab')
    const more = { at: 6, event: { type: 'back' } }
    const later = { revision: 99, notes: 'older', log: [...JSON.parse(older).log, more] }
    const merged = mergeRecords(newer, migrate({ ...later, language: 'kk', state: 'open' }))
    const call = callOf(merged, [])
    expect(call).toMatchObject({ language: 'en', state: 'open' })
    expect(call.notes.split('\n').sort()).toEqual(['newer', 'older'])
    expect(merged.log).toHaveLength(7)
  })

  it.each([
    { revision: undefined },
    { keptAt: undefined },
    { length: -1 },
    { notes: 5 },
    { language: 5 },
    { id: undefined },
    { slot: 'one' },
    { slot: 0 },
    { name: null },
    { language: 'German' },
    { state: 'toString' },
    { log: 'none' },
    { startedAt: -1 },
    { id: 12345678 },
  ])('is not read with %j', changed => {
    expect(() => migrate(changed)).toThrow('It cannot be read.')
  })
})

describe('the content of a call of schema 1', () => {
  const older: Record<string, unknown> = JSON.parse(
    readFileSync('tests/fixtures/calls/schema-1.json', 'utf8'),
  )
  const migrate = (changed: Record<string, unknown>) =>
    readRecord(JSON.stringify({ ...older, ...changed }))

  it('may be in the first slot', () => {
    expect(migrate({ slot: 1 })?.slot.value).toBe(1)
  })

  it('has no text version when nothing was typed', () => {
    const stamp = [9, '']
    expect(migrate({ name: '' })?.name).toEqual([])
    expect(migrate({ name: 'A' })?.name).toEqual([{ text: 'A', stamp, seen: [stamp] }])
  })

  it('has the start of a hold only while on hold', () => {
    const since = (state: string) => migrate({ state, waitingSince: 7 })?.state.value.waitingSince
    expect([since('waiting'), since('open')]).toEqual([7, undefined])
  })

  it('has stamps below those of newer tabs, in the order of the writes', () => {
    const stamps = [2, 10].map(revision => migrate({ revision })?.slot.stamp)
    expect(stamps.map(stamp => stamp?.[0])).toEqual([0, 0])
    expect(String(stamps[0]?.[1]) < String(stamps[1]?.[1])).toBe(true)
  })

  it.each([[null], ['back'], [{ at: 5 }], [{ event: { type: 'back' } }], [{ at: 'x', event: 5 }]])(
    'has its log up to an unreadable entry: %j',
    damaged => {
      const entry = { at: 5, event: { type: 'back' } }
      const read = migrate({ log: [entry, damaged, entry] })?.log
      expect(read).toEqual([{ ...entry, stamp: [1, ''] }])
    },
  )
})
