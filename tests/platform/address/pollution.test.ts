import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEntry } from '../../../app/platform/address/history-entry.ts'
import { isHello } from '../../../app/embed/protocol.ts'
import { fill } from '../../../app/ui/guide.ts'
import { parseTrail } from '../../../machines/shared-trail.ts'
import { flow } from '../../support/flow.ts'
import { runs } from '../../support/runs.ts'

const before = Object.getOwnPropertyNames(Object.prototype).join()
const names = ['__proto__', 'constructor', 'prototype', 'toString', 'polluted', 'trail', 'before']

/** JSON with keys for prototype pollution at any depth: `JSON.parse` makes them own properties. */
const hostileJson = fc.letrec<{ value: string }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.json({ maxDepth: 1 }),
    fc
      .array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 4 })
      .map(entries => `{${entries.map(([key, value]) => `"${key}":${value}`).join()}}`),
  ),
})).value

function isClean(): boolean {
  const isSame = Object.getOwnPropertyNames(Object.prototype).join() === before
  return isSame && Reflect.get({}, 'polluted') === undefined
}

describe('data from outside', () => {
  it('never reaches a prototype: history, messages, JSON', () => {
    fc.assert(
      fc.property(hostileJson, text => {
        const data: unknown = JSON.parse(text)
        const entry = readEntry(flow, { app: 'eds-guide', trail: 'v~@start', former: data })
        expect(entry?.former).toBeUndefined()
        readEntry(flow, data)
        expect(isHello(data)).toBe(false)
        expect(isClean()).toBe(true)
      }),
      { numRuns: runs(20_000) },
    )
  })

  it('never reaches a prototype: the trail of a link', () => {
    const part = fc.constantFrom('@start', '@__proto__', 'constructor', '__proto__', 'no', '~', '')
    fc.assert(
      fc.property(fc.array(part), parts => {
        parseTrail(flow, `v~${parts.join('~')}`)
        expect(isClean()).toBe(true)
      }),
      { numRuns: runs(20_000) },
    )
  })

  it('fills no placeholder in a text from a prototype', () => {
    expect(fill('{constructor} {__proto__} {name}', { name: 'x' })).toBe(
      '{constructor} {__proto__} x',
    )
  })
})
