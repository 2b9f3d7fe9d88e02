import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTrail, parseTrail } from '../../machines/shared-trail.ts'
import { jumpTo, trailAt } from '../../machines/trail.ts'
import type { Trail } from '../../machines/trail.ts'
import { anyText } from '../support/any-text.ts'
import { everyPath, flow } from '../support/flow.ts'
import { cases, runs } from '../support/runs.ts'

describe('a shared trail', () => {
  it('is parsed as it was formatted, on every path and with jumps', () => {
    for (const answers of cases(everyPath())) {
      const trail: Trail = [{ at: 'start', how: 'start', answers }]
      expect(parseTrail(flow, formatTrail(flow, trail))).toEqual(trail)
    }
    const jumped = jumpTo(trailAt(flow, 'use-gost'), 'get-eds')
    expect(parseTrail(flow, formatTrail(flow, jumped))).toEqual(jumped)
  })

  it.each([
    '',
    'x',
    '~@start',
    'v1~start',
    '!v1~@start',
    'v1~@start~',
    'v1~@Start',
    'v1~@start~<script>',
    'v1~@start~%E0%A4%A',
    `v1~@start${'~yes'.repeat(2500)}`,
  ])('refuses %j', text => {
    expect(parseTrail(flow, text)).toBeUndefined()
  })

  it('is parsed up to four thousand characters', () => {
    const text = `v~@start${'~yes'.repeat(998)}`
    expect(text).toHaveLength(4000)
    expect(parseTrail(flow, text)?.[0]?.answers).toHaveLength(998)
    expect(parseTrail(flow, `${text}s`)).toBeUndefined()
  })

  it('has a first leg from the start or a link, and jumps after it', () => {
    const ways = (text: string) => parseTrail(flow, text)?.map(({ how }) => how)
    expect(ways('v~@start~@start')).toEqual(['start', 'jump'])
    expect(ways('v~@use-gost~@start')).toEqual(['link', 'jump'])
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), anyText()), text => {
        parseTrail(flow, text)
        parseTrail(flow, `v1~@${text}`)
      }),
      { numRuns: runs(20_000) },
    )
  })
})
