import { describe, expect, it } from 'vitest'
import { checkFiles } from '../../compiler/check.ts'
import { addToLedger, giveCode, stepsWithoutCode } from '../../compiler/ledger.ts'
import { nextFreeCode } from '../../compiler/rules/codes.ts'
import { base, change } from './fixture.ts'

const ledger = base.get('codes.yaml') ?? ''
const added = (files: ReadonlyMap<string, string>) =>
  addToLedger(files.get('codes.yaml') ?? '', checkFiles(files).draft).slice(ledger.length)

describe('a step without a code', () => {
  it('is given one behind its kind, and nothing else in its file changes', () => {
    const files = change(['steps/solved.yaml', 'code: "1064"\n', ''])
    const { draft } = checkFiles(files)
    expect(stepsWithoutCode(draft)).toEqual(['solved'])
    expect(giveCode(files.get('steps/solved.yaml') ?? '', '1064')).toBe(
      base.get('steps/solved.yaml'),
    )
    expect(giveCode('title: { en: a }\n', '1064')).toBe('code: "1064"\ntitle: { en: a }\n')
    expect(stepsWithoutCode(checkFiles(base).draft)).toEqual([])
  })

  it('is left alone while its file cannot be read', () => {
    const { draft } = checkFiles(change(['steps/solved.yaml', 'kind: end', 'kind: "end']))
    expect(stepsWithoutCode(draft)).toEqual([])
  })
})

describe('the ledger of codes', () => {
  it('stays as it is when every code is in it', () => {
    expect(addToLedger(ledger, checkFiles(base).draft)).toBe(ledger)
  })

  it('gets a line for a new code', () => {
    expect(added(change(['steps/solved.yaml', '"1064"', '"1078"']))).toBe('"1078": solved\n')
  })

  it('gets its lines in order, after a line of their own', () => {
    const { draft } = checkFiles(base)
    const all = ledger.replaceAll('\r', '')
    expect(addToLedger('', checkFiles(change(['codes.yaml', ledger, '{}'])).draft)).toBe(all)
    expect(addToLedger('"1010": start', draft)).toBe('"1010": start')
    const files = change(['steps/solved.yaml', '"1064"', '"1078"'])
    expect(addToLedger('"1010": start', checkFiles(files).draft)).toBe(
      '"1010": start\n"1078": solved\n',
    )
  })

  it('takes in no code that is malformed or has a wrong check digit', () => {
    expect(added(change(['steps/solved.yaml', '"1064"', '"1077"']))).toBe('')
    expect(added(change(['steps/solved.yaml', '"1064"', '"12"']))).toBe('')
  })

  it('offers the code after the highest one', () => {
    expect(nextFreeCode(checkFiles(base).draft)).toBe('1078')
    expect(nextFreeCode(checkFiles(change(['steps/solved.yaml', '"1064"', '"1078"'])).draft)).toBe(
      '1086',
    )
  })

  it('lets the step that took the place of a retired one keep its code', () => {
    expect(checkFiles(change(['codes.yaml', '"1064": solved', '"1064": fixed'])).problems).toEqual(
      [],
    )
  })
})
