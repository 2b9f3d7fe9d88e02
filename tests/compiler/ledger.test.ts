import { describe, expect, it } from 'vitest'
import { addToLedger, insertCode, stepsWithoutCode } from '../../compiler/ledger.ts'
import { nextFreeCode } from '../../compiler/rules/codes.ts'
import { base, change, check } from './fixture.ts'

const ledger = base.get('codes.yaml') ?? ''
const added = (files: ReadonlyMap<string, string>) =>
  addToLedger(files.get('codes.yaml') ?? '', check(files).draft).slice(ledger.length)

describe('a step without a code', () => {
  it('gets one after its kind, and nothing else in its file changes', () => {
    const files = change(['steps/solved.yaml', 'code: "1064"\n', ''])
    const { draft } = check(files)
    expect(stepsWithoutCode(draft)).toEqual(['solved'])
    expect(insertCode(files.get('steps/solved.yaml') ?? '', '1064')).toBe(
      base.get('steps/solved.yaml'),
    )
    expect(insertCode('title: { en: a }\n', '1064')).toBe('code: "1064"\ntitle: { en: a }\n')
    expect(insertCode('mankind: a\nkind: end\n', '1064')).toBe(
      'mankind: a\nkind: end\ncode: "1064"\n',
    )
    expect(stepsWithoutCode(check(base).draft)).toEqual([])
  })

  it('gets none while its file cannot be read', () => {
    const { draft } = check(change(['steps/solved.yaml', 'kind: end', 'kind: "end']))
    expect(stepsWithoutCode(draft)).toEqual([])
  })
})

describe('the ledger of codes', () => {
  it('is unchanged when it has every code', () => {
    expect(addToLedger(ledger, check(base).draft)).toBe(ledger)
  })

  it('gets a line for a new code', () => {
    expect(added(change(['steps/solved.yaml', '"1064"', '"1078"']))).toBe('"1078": solved\n')
  })

  it('gets new lines in order, each on a line of its own', () => {
    const { draft } = check(base)
    const all = ledger.replaceAll('\r', '')
    expect(addToLedger('', check(change(['codes.yaml', ledger, '{}'])).draft)).toBe(all)
    expect(addToLedger('"1010": start', draft)).toBe('"1010": start')
    const files = change(['steps/solved.yaml', '"1064"', '"1078"'])
    expect(addToLedger('"1010": start', check(files).draft)).toBe('"1010": start\n"1078": solved\n')
  })

  it('gets no code that is malformed or has a wrong check digit', () => {
    expect(added(change(['steps/solved.yaml', '"1064"', '"1077"']))).toBe('')
    expect(added(change(['steps/solved.yaml', '"1064"', '"12"']))).toBe('')
  })

  it('gives the next code after the highest one', () => {
    expect(nextFreeCode(check(base).draft)).toBe('1078')
    expect(nextFreeCode(check(change(['steps/solved.yaml', '"1064"', '"1078"'])).draft)).toBe(
      '1086',
    )
  })

  it('lets a successor keep the code of a retired step', () => {
    expect(check(change(['codes.yaml', '"1064": solved', '"1064": fixed'])).problems).toEqual([])
  })
})
