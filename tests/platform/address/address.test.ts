import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codePath,
  parseAddress,
  startPath,
  stepPath,
  toolPath,
} from '../../../app/platform/address/address.ts'
import { guessStep } from '../../../app/platform/address/guess-step.ts'
import { findStep } from '../../../machines/flow.ts'
import { anyText } from '../../support/any-text.ts'
import { flow } from '../../support/flow.ts'
import { runs } from '../../support/runs.ts'

const steps = Object.keys(flow.graph.steps)
const ownNames = Object.getOwnPropertyNames(Object.prototype)
const reserved = ['start', 'agent', 'map', 'embed', 'c', 'assets', '404', ...ownNames]
const languages = ['kk', 'ru', 'en', 'KK', 'xx', '']
const bases = ['/', '/help/eds/']

/** Whether a parsed address is an existing step, the root, a tool, or unknown. */
function isHarmless(path: string, base: string): boolean {
  const address = parseAddress(path, base)
  switch (address.kind) {
    case 'step': {
      const isOwn = Object.hasOwn(flow.graph.steps, address.step)
      const isFound = findStep(flow, address.step) !== undefined
      return isOwn === isFound && /^[a-z0-9-]{1,64}$/.test(address.step)
    }
    case 'code':
      return /^[0-9]{1,16}$/.test(address.code)
    case 'unknown':
      return /^[a-z0-9-]{0,64}$/.test(address.tried)
    case 'tool':
      return address.tool === 'agent' || address.tool === 'map'
    case 'root':
      return path === base
  }
}

const segment = fc.oneof(
  fc.constantFrom(...steps, ...reserved, ...languages, '..', '.', '%2e%2e', '%00', '%E0%A4%A'),
  fc.webSegment(),
  anyText({ maxLength: 12 }),
)
const path = fc.oneof(
  fc.webPath(),
  anyText(),
  fc.array(segment, { maxLength: 5 }).map(parts => `/${parts.join('/')}`),
  fc.array(segment, { maxLength: 3 }).map(parts => `/kk/${parts.join('/')}/`),
)

describe('an address', () => {
  it('of any form never throws and never gives a missing step', () => {
    fc.assert(
      fc.property(path, fc.constantFrom(...bases), fc.boolean(), (text, base, isInside) => {
        expect(isHarmless(isInside ? base + text.slice(1) : text, base)).toBe(true)
      }),
      { numRuns: runs(100_000) },
    )
  })

  it('similar to a step means that step, and never a property of an object', () => {
    fc.assert(
      fc.property(path, text => {
        const meant = guessStep(flow, text, '/')
        expect(meant === undefined || steps.includes(meant)).toBe(true)
      }),
      { numRuns: runs(2000) },
    )
  })

  it.each(ownNames)('is not looked up on a prototype: %s', name => {
    const address = parseAddress(`/kk/${name}/`)
    const step = address.kind === 'step' ? findStep(flow, address.step) : undefined
    expect(step).toBeUndefined()
  })

  it.each(steps)('of a step is parsed as it was formatted: %s', step => {
    for (const base of bases) {
      expect(parseAddress(stepPath('ru', step, base), base)).toEqual({
        kind: 'step',
        language: 'ru',
        step,
      })
    }
  })
})

describe('an address beside the steps', () => {
  it.each(bases)('is read as it is written, below %s', base => {
    expect(parseAddress(base, base)).toEqual({ kind: 'root' })
    const start = { kind: 'step', language: 'ru', step: 'start' }
    expect(parseAddress(startPath('ru', base), base)).toEqual(start)
    for (const tool of ['agent', 'map'] as const) {
      const address = { kind: 'tool', language: 'en', tool }
      expect(parseAddress(toolPath('en', tool, base), base)).toEqual(address)
    }
    for (const code of ['1', '1010', '9'.repeat(16)]) {
      expect(parseAddress(codePath(code, base), base)).toEqual({ kind: 'code', code })
    }
  })

  it('is at the root without a base', () => {
    expect([stepPath('kk', 'start'), stepPath('kk', 'use-gost'), toolPath('ru', 'map')]).toEqual([
      '/kk/',
      '/kk/use-gost/',
      '/ru/map/',
    ])
    expect([codePath('1010'), startPath('kk')]).toEqual(['/c/1010/', '/kk/'])
  })

  it.each([
    ['/c/1234', 'c'],
    ['/c/1234/5/', '1234'],
    ['/c/1234/5', '1234'],
    ['/c/x1/', 'x1'],
    ['/c/1x/', '1x'],
    ['/c/x/', 'x'],
    ['/c//', ''],
    [`/c/${'1'.repeat(17)}/`, '1'.repeat(17)],
    ['/x/1234/', '1234'],
    ['/kk/agent', 'agent'],
    ['/xx/agent/', 'agent'],
    ['/kk/agent/more/', 'agent'],
    ['/kk/use-gost/x', 'use-gost'],
    ['/kk/use-gost//', 'use-gost'],
    ['/kk/Use%2DGost!/', 'use-gost'],
    ['/KK', ''],
    ['/use-gost', 'use-gost'],
    ['/use-gost/', 'use-gost'],
    ['/kk/%E0%A4%A/', ''],
    ['/elsewhere', 'elsewhere'],
    [`/kk/${'b'.repeat(70)}/`, 'b'.repeat(64)],
  ])('that is unknown keeps the requested text: %s', (text, tried) => {
    expect(parseAddress(text)).toMatchObject({ kind: 'unknown', tried })
  })

  it('outside of the base is unknown, whatever it contains', () => {
    const unknown = { kind: 'unknown', language: undefined, tried: '' }
    expect(parseAddress('/kk/use-gost/', '/help/')).toEqual(unknown)
    expect(parseAddress('/x/help/', '/help/')).toEqual(unknown)
  })
})

describe('hostile addresses', () => {
  const table: [path: string, language: string | undefined][] = [
    ['/kk/no-such', 'kk'],
    ['/KK/use-gost/', 'kk'],
    ['/kk/use-gost', 'kk'],
    ['/kk//use-gost/', 'kk'],
    ['/kk/%E0%A4%A/', 'kk'],
    ['/kk/%00/', 'kk'],
    ['/kk/..%2f..%2fru/', 'kk'],
    ['/kk/__proto__/', 'kk'],
    ['/kk/<script>alert(1)</script>/', 'kk'],
    ['/kk/start/', 'kk'],
    ['//', undefined],
    ['//evil.example/kk/', undefined],
    ['/\\evil.example/', undefined],
    ['/javascript:alert(1)', undefined],
    [`/ru/${'a'.repeat(10_000)}/`, 'ru'],
  ]

  it.each(table)('are unknown, in the language of their first segment: %s', (text, language) => {
    expect(parseAddress(text)).toMatchObject({ kind: 'unknown', language })
  })
})
