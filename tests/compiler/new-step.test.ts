import { describe, expect, it } from 'vitest'
import { addToLedger } from '../../compiler/ledger.ts'
import { newStepFile, stepKinds } from '../../compiler/new-step.ts'
import { formatProblem } from '../../compiler/problem.ts'
import { nextFreeCode } from '../../compiler/rules/codes.ts'
import { base, change, check } from './fixture.ts'

const code = nextFreeCode(check(base).draft)
const words: Record<string, string> = { kk: 'Жаңа сөз', ru: 'Новое слово', en: 'New word' }

/** The base content with a new step that an answer leads to. */
function withStep(step: string) {
  const files = change(['steps/lights-on.yaml', 'next: plug-in', 'next: new-step'])
  const before = files.get('steps/new-step.yaml')
  expect(before).toBeUndefined()
  files.set('steps/new-step.yaml', step)
  files.set('codes.yaml', addToLedger(files.get('codes.yaml') ?? '', check(files).draft))
  return files
}

/** Fills every empty text; each ends with a question mark, because one of them must. */
function fill(step: string): string {
  let count = 0
  return step.replaceAll(
    /(\w+): ""/g,
    (_, language: string) => `${language}: "${words[language]} ${(count += 1)}?"`,
  )
}

describe.each(stepKinds)('the file of a new step: %s', kind => {
  it.each([[['F3']], [['F2', 'F3']]])('is valid once its texts are written: %j', facts => {
    const step = newStepFile({ id: 'new-step', kind, code, facts, next: 'plug-in' })
    const { problems } = check(withStep(step))
    const inStep = problems.filter(({ file }) => file === 'content/steps/new-step.yaml')
    expect(new Set(inStep.map(({ rule }) => rule))).toEqual(new Set(['empty-text']))
    expect(inStep).toHaveLength(step.split('""').length - 1)
    const filled = check(withStep(fill(step)))
    // The step that the answer led to before may have become unreachable.
    const rest = filled.problems.filter(({ rule }) => rule !== 'unreachable-step')
    expect(rest.map(formatProblem)).toEqual([])
  })
})

describe('the file of a new step', () => {
  const make = (kind: 'question' | 'end' | 'limit' | 'solution', facts: readonly string[]) =>
    newStepFile({ id: 'new-step', kind, code: '1078', facts, next: 'plug-in' })

  it('has every key of its kind, and an answer for whoever finds none', () => {
    expect(make('question', ['F1'])).toBe(`kind: question
code: "1078"
facts: [F1]
title:
  kk: ""
  ru: ""
  en: ""
answers:
  yes:
    kk: ""
    ru: ""
    en: ""
    next: plug-in
  none-of-these:
    kk: ""
    ru: ""
    en: ""
    next: not-covered
agent:
  say:
    kk: ""
    ru: ""
    en: ""
  check:
    kk: ""
    ru: ""
    en: ""
`)
  })

  it('lists several facts where they are stated, for the author to distribute', () => {
    const stated = (step: string) => step.split('\n').filter(line => line.includes('facts:'))
    expect(stated(make('question', ['F1', 'F2']))).toEqual(['facts: [F1, F2]', '  facts: [F1, F2]'])
    expect(stated(make('end', ['F1', 'F2']))).toEqual(['facts: [F1, F2]', '  facts: [F1, F2]'])
    const inList = ['facts: [F1, F2]', '    facts: [F1, F2]']
    expect(stated(make('limit', ['F1', 'F2']))).toEqual(inList)
    expect(stated(make('solution', ['F1', 'F2']))).toEqual(inList)
    expect(stated(make('solution', ['F1']))).toEqual(['facts: [F1]'])
  })

  it('is refused for an invalid id', () => {
    const refused = () =>
      newStepFile({ id: 'New Step', kind: 'end', code, facts: ['F1'], next: 'solved' })
    expect(refused).toThrow(
      '"New Step" cannot be an id. Use small Latin letters, digits and single hyphens.',
    )
  })
})
