import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Finder } from '../../../machines/finder/find.ts'
import { checkDigit } from '../../../machines/step-code.ts'
import { loadFinder } from '../../../compiler/finder/load.ts'
import { flow } from '../../support/flow.ts'
import { isMutationRun, runs } from '../../support/runs.ts'

const learningTime = 120_000
let find: Finder = () => ({ kind: 'empty' })
beforeAll(() => {
  find = loadFinder().find
}, learningTime)

describe('a code', () => {
  const codes = Object.entries(flow.graph.steps).map(([step, { code }]) => ({ step, code }))

  it.each(codes)('$code opens $step', ({ step, code }) => {
    expect(find(code)).toEqual({ kind: 'code', step })
    expect(find(` ${Array.from(code).join(' ')} `)).toEqual({ kind: 'code', step })
  })

  it('is detected as wrong with one wrong digit or two swapped neighbours, and its step is suggested', () => {
    const nearOf = (text: string) => {
      const found = find(text)
      return found.kind === 'wrong-code' ? found.near.map(({ step }) => step) : []
    }
    for (const { step, code } of codes) {
      for (let at = 0; at < code.length; at += 1) {
        for (const digit of '0123456789') {
          if (digit === code[at]) continue
          expect(nearOf(code.slice(0, at) + digit + code.slice(at + 1))).toContain(step)
        }
        if (at === 0 || code[at] === code[at - 1]) continue
        const swapped = `${code.slice(0, at - 1)}${code[at]}${code[at - 1]}${code.slice(at + 1)}`
        expect(nearOf(swapped)).toContain(step)
      }
    }
  })

  it.each([
    '1414',
    '2024',
    '12345678',
    '3 5 7 9',
    '87011234567',
    '777',
    '0000',
    '+7 701 123 45 67',
  ])('gives no suggestion for any other number: %s', text => {
    const found = find(text)
    expect(found.kind === 'wrong-code' ? found.near : found.kind).toEqual(
      /^\d{4,9}$/.test(text.replaceAll(' ', '')) ? [] : 'unsure',
    )
  })

  it('that was never issued is a wrong code', () => {
    const code = `999${checkDigit('999')}`
    expect(find(code)).toEqual({ kind: 'wrong-code', code, near: [] })
  })
})

describe('bad input', () => {
  it.each(['', '   ', '\n\t', '\u200B\u200D\uFEFF', '\u202E\u2066'])('%j is empty', text => {
    expect(find(text)).toEqual({ kind: 'empty' })
  })

  it.each([
    '🔑🔑😡',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    '{}',
    '%00',
    'а'.repeat(1_000_000),
    '🔑'.repeat(500_000),
  ])('leads nowhere: %#', text => {
    expect(['unsure', 'outside', 'question']).toContain(find(text).kind)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.string({ minLength: 500, maxLength: 5000 }),
        ),
        text => {
          expect(typeof find(text).kind).toBe('string')
        },
      ),
      { numRuns: runs(1000), seed: 3 },
    )
  })

  it.skipIf(isMutationRun)('reads a million characters fast', () => {
    const text = 'пароль от хранилища ключей забыл 12:41:07 ERROR signXml '.repeat(18_000)
    find(text)
    const before = process.cpuUsage()
    for (let times = 0; times < 10; times += 1) find(text)
    const { user } = process.cpuUsage(before)
    // CPU time in microseconds, ten times, so that other load on the machine does not matter.
    expect(user / 10_000).toBeLessThan(25)
  })
})

describe("a key file's name that tells nothing", () => {
  it.each(['mykey.p12', 'ключ.p12', 'store.jks'])('is still taken for a name: %s', name => {
    expect(find(name)).toEqual({ kind: 'file-name', hint: 'nothing' })
  })
})
