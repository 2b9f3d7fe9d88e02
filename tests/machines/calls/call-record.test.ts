import { describe, expect, it } from 'vitest'
import {
  countedLog,
  emptyRecord,
  endOf,
  mergeRecords,
} from '../../../machines/calls/call-record.ts'
import type { CallRecord, StampedEntry } from '../../../machines/calls/call-record.ts'
import { newRecord } from '../../support/new-call.ts'

const entry = (count: number, tab = 'a', at = count): StampedEntry => ({
  at,
  event: { type: 'back' },
  stamp: [count, tab],
})
const record = newRecord('0123456789ab', 2, 'ru', 1000)
const withLog = (...log: StampedEntry[]): CallRecord => ({ ...record, log })
const stampsOf = ({ log }: Pick<CallRecord, 'log'>) => log.map(({ stamp }) => stamp.join(''))

describe('a merged record', () => {
  it('has the earliest start, the greatest length and the latest time of storing', () => {
    const later = { ...record, startedAt: 2000, length: 50, keptAt: 3000 }
    for (const [one, other] of [
      [record, later],
      [later, record],
    ] as const) {
      expect(mergeRecords(one, other)).toMatchObject({ startedAt: 1000, length: 50, keptAt: 3000 })
    }
  })

  it('equals the other record when one is empty', () => {
    expect(mergeRecords(emptyRecord(record.id), record)).toEqual(record)
    expect(mergeRecords(record, emptyRecord(record.id))).toEqual(record)
  })

  it('has every entry once, in the order of the stamps', () => {
    const [one, other] = [withLog(entry(1), entry(3), entry(4)), withLog(entry(1), entry(2, 'b'))]
    expect(stampsOf(mergeRecords(one, other))).toEqual(['1a', '2b', '3a', '4a'])
    expect(mergeRecords(other, one)).toEqual(mergeRecords(one, other))
    expect(stampsOf(mergeRecords(withLog(), one))).toEqual(['1a', '3a', '4a'])
  })

  it('has both of two entries with the same stamp of an older console, the earlier first', () => {
    const [early, late] = [entry(1, '', 5), entry(1, '', 9)]
    for (const [one, other] of [
      [early, late],
      [late, early],
    ] as const) {
      expect(mergeRecords(withLog(one), withLog(other)).log).toEqual([early, late])
    }
  })

  it('keeps the identity of a log that is already complete', () => {
    const all = withLog(entry(1), entry(2))
    expect(mergeRecords(all, withLog(entry(1))).log).toBe(all.log)
  })
})

describe('the counted log', () => {
  it('omits exactly what was cut, including both ends', () => {
    const log = [entry(1), entry(2), entry(3, 'b'), entry(4), entry(5)]
    const cut = {
      ...record,
      log,
      cuts: {
        value: [
          [
            [2, 'a'],
            [4, 'a'],
          ],
        ],
        stamp: [6, 'a'],
      },
    } as const
    expect(stampsOf(countedLog(cut))).toEqual(['1a', '5a'])
    expect(countedLog(withLog(...log)).log).toEqual(log)
  })

  it('says from where two tabs wrote concurrently: after the first of two entries with the same count', () => {
    expect(countedLog(withLog(entry(1), entry(2, 'a'), entry(2, 'b'), entry(3)))).toMatchObject({
      concurrentFrom: 2,
    })
    expect(countedLog(withLog(entry(1, 'a'), entry(1, 'b'))).concurrentFrom).toBe(1)
    expect(countedLog(withLog(entry(1), entry(2))).concurrentFrom).toBe(2)
    expect(countedLog(withLog()).concurrentFrom).toBe(0)
  })
})

describe('the end of a call', () => {
  it('is all that is kept of it', () => {
    const ended = {
      ...withLog(entry(1)),
      name: [{ text: 'A', stamp: [1, 'a'], seen: [] }],
    } as const
    const { id, state, keptAt } = ended
    expect(endOf(ended)).toEqual({ ...emptyRecord(id), state, keptAt })
    expect(endOf(ended)).toMatchObject({ log: [], name: [], keptAt: 1000 })
  })
})
