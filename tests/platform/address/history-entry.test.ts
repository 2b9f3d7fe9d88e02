import { describe, expect, it } from 'vitest'
import {
  entryAfter,
  readEntry,
  stepsBack,
  writeEntry,
} from '../../../app/platform/address/history-entry.ts'
import type { HistoryEntry } from '../../../app/platform/address/history-entry.ts'
import { formatTrail } from '../../../machines/shared-trail.ts'
import { addAnswer, trailAt } from '../../../machines/trail.ts'
import type { Trail } from '../../../machines/trail.ts'
import { flow } from '../../support/flow.ts'

const start = trailAt(flow, 'start')
const walked = addAnswer(start, 'invalid-key-type')
const first: HistoryEntry = { trail: start, former: undefined, before: [] }
const full: HistoryEntry = {
  trail: walked,
  former: { trail: walked, visit: 0 },
  before: [formatTrail(flow, start)],
  mark: { generation: 2, thread: 'a', hasAnswer: true },
}

function read(change: Record<string, unknown>): HistoryEntry | undefined {
  return readEntry(flow, Object.assign({}, writeEntry(flow, full), change))
}

describe('a history entry', () => {
  it('is read as it was written, and is plain data', () => {
    const written = writeEntry(flow, full)
    expect(readEntry(flow, structuredClone(written))).toEqual(full)
    expect(written).toEqual({
      app: 'eds-guide',
      trail: formatTrail(flow, walked),
      former: { trail: formatTrail(flow, walked), visit: 0 },
      before: [formatTrail(flow, start)],
      mark: { epoch: 2, line: 'a', given: true },
    })
    expect(readEntry(flow, writeEntry(flow, first))).toEqual(first)
  })

  it('is not read from foreign state or without a trail', () => {
    expect(readEntry(flow, null)).toBeUndefined()
    expect(read({ app: 'other' })).toBeUndefined()
    expect(read({ trail: 5 })).toBeUndefined()
    expect(read({ trail: 'nonsense' })).toBeUndefined()
  })

  it.each([
    [5],
    ['x'],
    [{ trail: 5, visit: 0 }],
    [{ trail: formatTrail(flow, walked), visit: '0' }],
    [{ trail: formatTrail(flow, walked), visit: 0.5 }],
    [{ visit: 0 }],
  ])('has no change in %j', former => {
    expect(read({ former })).toEqual({ ...full, former: undefined })
  })

  it.each([
    [5],
    [{ epoch: '2', line: 'a', given: true }],
    [{ epoch: 2.5, line: 'a', given: true }],
    [{ epoch: 2, line: 5, given: true }],
  ])('has no mark in %j', mark => {
    expect(Object.keys(read({ mark }) ?? {})).not.toContain('mark')
  })

  it.each([false, 'true', 1, undefined])('has no answer in its thread with %j', given => {
    expect(read({ mark: { epoch: 2, line: 'a', given } })?.mark).toMatchObject({ hasAnswer: false })
  })

  it('reads only texts in its past', () => {
    expect(read({ before: ['a', 5, null, 'b'] })?.before).toEqual(['a', 'b'])
    expect(read({ before: 'a' })?.before).toEqual([])
    expect(read({ before: undefined })?.before).toEqual([])
  })
})

describe('the entries before an entry', () => {
  it('gain the previous entry, oldest first, and keep its mark', () => {
    const next = entryAfter(flow, full, start, undefined)
    expect(next).toEqual({
      trail: start,
      former: undefined,
      before: [formatTrail(flow, start), formatTrail(flow, walked)],
      mark: full.mark,
    })
  })

  it('are at most fifty, the latest ones', () => {
    const many = Array.from({ length: 60 }, (_, index) => `t${index}`)
    const { before } = entryAfter(flow, { ...first, before: many }, walked, undefined)
    expect(before).toEqual([...many.slice(11), formatTrail(flow, start)])
    expect(read({ before: many })?.before).toEqual(many.slice(10))
  })

  it('give the distance to the nearest entry with a trail', () => {
    const trails: Trail[] = [start, walked, start, addAnswer(walked, 'legal-entity')]
    const before = trails.map(trail => formatTrail(flow, trail))
    const entry = { ...first, before }
    expect(stepsBack(flow, entry, start)).toBe(2)
    expect(stepsBack(flow, { ...first, before: before.slice(0, 1) }, start)).toBe(1)
    expect(stepsBack(flow, entry, trailAt(flow, 'use-gost'))).toBeUndefined()
  })
})
