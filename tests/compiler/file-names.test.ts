import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../compiler/problem.ts'
import { base, change, problemsOf } from './fixture.ts'

const valid = `endings: [p12]
names:
  lights:
    begins: light(s)?
    step: lights-on
    note: new-models
    says: { kk: Шам, ru: Лампа, en: Light }
nothing: { kk: Белгісіз, ru: Неизвестно, en: Unknown }
`
const problems = (text: string) =>
  problemsOf(new Map([...base, ['file-names.yaml', text]])).map(formatProblem)

describe('file-names.yaml', () => {
  it('is optional', () => {
    expect(problemsOf(base)).toEqual([])
    expect(problems(valid)).toEqual([])
  })

  it.each([
    [
      'lights-on',
      'lights-onn',
      '5:11 there is no step "lights-onn" — did you mean "lights-on"? [unknown-target]',
    ],
    ['lights-on', 'x', '5:11 there is no step "x" — name a step [unknown-target]'],
    [
      'new-models',
      'x',
      '6:11 there is no note "x" — name a note of outside-notes.yaml [unknown-note]',
    ],
    [
      'light(s)?',
      'light(s',
      '4:13 "light(s" is no regular expression — write how the name begins, such as photo(-[0-9]+)? [wrong-value]',
    ],
    ['light(s)?', '5', '4:13 names.lights.begins: '],
    ['step: lights-on', 'step: 5', '5:11 names.lights.step: '],
    ['note: new-models', 'note: 5', '6:11 names.lights.note: '],
    ['[p12]', '["p12|."]', '1:11 endings.0'],
    ['endings', 'ending', '1:1 ending: this key is unknown'],
  ])('has a problem reported: %s as %s', (right, wrong, told) => {
    const [first = ''] = problems(valid.replace(right, () => wrong))
    expect(first).toContain(`content/file-names.yaml:${told}`)
  })

  it('shows a note that no step shows', () => {
    const files = change(['steps/lights-on.yaml', 'notes: [new-models]\n', ''])
    const rulesOf = (all: ReadonlyMap<string, string>) => problemsOf(all).map(({ rule }) => rule)
    expect(rulesOf(files)).toEqual(['unused-note'])
    expect(rulesOf(new Map([...files, ['file-names.yaml', valid]]))).toEqual([])
  })
})
