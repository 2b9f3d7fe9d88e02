import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFlow } from '../../machines/flow.ts'
import { migrations, storedSchema } from '../../machines/stored-schemas.ts'
import { formatStored, keptDays, restoreStored } from '../../machines/stored-trail.ts'
import { jumpTo, replay } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { changed, corrupt, firstLeg, trail, withLegs } from '../support/corrupt-records.ts'
import { everyPath, flow } from '../support/flow.ts'
import { cases, runs } from '../support/runs.ts'

const now = Date.UTC(2026, 11, 1)
const day = 24 * 60 * 60 * 1000
describe('a stored trail', () => {
  it('is restored as it was, on every path and with jumps', () => {
    for (const answers of cases(everyPath())) {
      const walked: Trail = [{ at: 'start', how: 'start', answers }]
      const restored = restoreStored(flow, formatStored(flow, walked, 3, now), now)
      expect(restored).toEqual({
        kind: 'whole',
        trail: walked,
        revision: 3,
        savedAt: now,
        isOverdue: false,
      })
    }
    const linked: Trail = [{ at: 'use-gost', how: 'link', answers: ['solved'] }]
    const jumped = jumpTo(linked, 'get-eds')
    const restored = restoreStored(flow, formatStored(flow, jumped, 1, now), now)
    expect(restored).toMatchObject({ kind: 'whole', trail: jumped })
  })

  it.each(corrupt)('that is %s has a defined result', (_, text, kind, answers) => {
    const restored = restoreStored(flow, text, now)
    expect(restored.kind).toBe(kind)
    if (restored.kind !== 'whole' && restored.kind !== 'cut') return
    const { visits, whole } = replay(flow, restored.trail)
    expect(whole).toBe(true)
    expect(visits).toHaveLength(answers ?? -1)
  })

  it('says how many answers were stored, when not all of them fit', () => {
    const answers = ['not-user-certificate', 'solved', 'no']
    const restored = restoreStored(flow, withLegs({ ...firstLeg, answers }), now)
    expect(restored).toMatchObject({ kind: 'cut', answersStored: 3 })
  })

  it('counts the answers up to the first invalid leg', () => {
    const gone = { at: 'gone', how: 'jump', answers: ['yes', 'no'] }
    expect(restoreStored(flow, withLegs(firstLeg, gone), now)).toMatchObject({
      kind: 'cut',
      answersStored: 2,
    })
  })

  it('is lost when an id or the first answer is not a string', () => {
    expect(restoreStored(flow, withLegs({ ...firstLeg, at: ['start'] }), now).kind).toBe('lost')
    const answers = [{ toString: 'no' }, 'no']
    expect(restoreStored(flow, withLegs({ ...firstLeg, answers }), now).kind).toBe('lost')
  })

  it('may have the first possible time', () => {
    expect(restoreStored(flow, changed({ revision: 0 }), now)).toMatchObject({ revision: 0 })
  })

  it('is read up to twenty thousand characters', () => {
    const text = changed({})
    expect(restoreStored(flow, text.padEnd(20_000), now).kind).toBe('whole')
    expect(restoreStored(flow, text.padEnd(20_001), now).kind).toBe('lost')
  })

  it('at a retired step continues at its successor', () => {
    const aliases = { 'old-gost': 'use-gost' }
    const renamed = createFlow({ ...flow.graph, aliases })
    const text = withLegs({ at: 'old-gost', how: 'link', answers: ['solved'] })
    expect(restoreStored(renamed, text, now)).toMatchObject({
      kind: 'whole',
      trail: [{ at: 'use-gost', how: 'link', answers: ['solved'] }],
    })
    expect(restoreStored(flow, text, now).kind).toBe('lost')
  })

  it('gives a result that the flow allows, whatever is stored', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.jsonValue().map(legs => changed({ legs })),
      fc
        .array(
          fc.record({
            at: fc.constantFrom(...Object.keys(flow.graph.steps)),
            how: fc.constantFrom('start', 'link', 'jump'),
            answers: fc.array(fc.constantFrom('yes', 'no', 'solved', 'eds')),
          }),
        )
        .map(legs => changed({ legs })),
    )
    fc.assert(
      fc.property(anything, text => {
        const restored = restoreStored(flow, text, now)
        if (restored.kind !== 'whole' && restored.kind !== 'cut') return
        expect(replay(flow, restored.trail)).toMatchObject({ trail: restored.trail, whole: true })
      }),
      { numRuns: runs(20_000) },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('the time of a stored trail', () => {
  it.each([
    ['is in time to its last day', now, now + keptDays * day, false],
    ['is overdue then, and still readable', now, now + keptDays * day + 1, true],
    ['counts as new when the clock was put back', now, now - 400 * day, false],
    ['counts as new when the clock stands at 1970', now, 0, false],
    ['counts as new when it was written by a clock at 1970', 86_400_000, now, false],
    ['counts as new when it is far ahead', Date.UTC(2099, 1, 1), now, false],
  ])('%s', (_, savedAt, clock, isOverdue) => {
    const text = formatStored(flow, trail, 1, savedAt)
    expect(restoreStored(flow, text, clock)).toMatchObject({ kind: 'whole', isOverdue })
  })
})

describe('the expiry of a stored trail', () => {
  const overdue = (savedAt: number) => {
    const restored = restoreStored(flow, formatStored(flow, trail, 1, savedAt), now)
    return restored.kind === 'whole' && restored.isOverdue
  }

  it('comes after thirty days, as the page says', () => {
    expect(keptDays).toBe(30)
  })

  it('does not apply before 2026, when a clock must be wrong', () => {
    expect(overdue(Date.UTC(2026, 0, 1))).toBe(true)
    expect(overdue(Date.UTC(2026, 0, 1) - 1)).toBe(false)
  })
})

describe('the schemas of stored trails', () => {
  const fixtures = readdirSync('tests/fixtures/stored').sort()

  it('have a frozen record each', () => {
    const expected = Array.from({ length: storedSchema }, (_, index) => `schema-${index + 1}.json`)
    expect(fixtures).toEqual(expected)
  })

  it('have a migration each, except the present one', () => {
    const expected = Array.from({ length: storedSchema - 1 }, (_, index) => `${index + 1}`)
    expect(Object.keys(migrations)).toEqual(expected)
  })

  it('have migrations to a complete record of the next one', () => {
    const record = { app: 'eds-guide', schema: 1, version: 'v', revision: 4, trail: 'v~@start~no' }
    const legs = [{ at: 'start', how: 'start', answers: ['no'] }]
    const next = { app: 'eds-guide', schema: 2, version: 'v', revision: 4, savedAt: 0 }
    expect(migrations[1]?.(flow, record)).toEqual({ ...next, legs })
    expect(migrations[1]?.(flow, { ...record, trail: 5 })).toEqual({ ...next, legs: undefined })
  })

  it.each(fixtures)('are all read: %s', name => {
    const text = readFileSync(`tests/fixtures/stored/${name}`, 'utf8').trim()
    expect(JSON.parse(text)).toMatchObject({ schema: Number(/\d+/.exec(name)?.[0]) })
    expect(restoreStored(flow, text, now)).toMatchObject({ kind: 'whole', trail, revision: 4 })
  })
})
