import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../compiler/problem.ts'
import { base, problemsOf } from './fixture.ts'

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
    ['lights-on', 'lights-onn', '5:11 there is no step "lights-onn" — did you mean "lights-on"?'],
    ['new-models', 'models', '6:11 there is no note "models"'],
    ['light(s)?', 'light(s', '4:13 "light(s" is no regular expression'],
    ['[p12]', '["p12|."]', '1:11 endings.0'],
    ['endings', 'ending', '1:1 ending: this key is unknown'],
  ])('has a problem reported: %s as %s', (right, wrong, told) => {
    const [first = ''] = problems(valid.replace(right, () => wrong))
    expect(first).toContain(`content/file-names.yaml:${told}`)
  })
})
