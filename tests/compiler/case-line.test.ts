import { describe, expect, it } from 'vitest'
import { joinCases } from '../../compiler/case-line.ts'
import type { CaseText } from '../../compiler/case-line.ts'

const mark = { kind: 'message', text: 'no signal', language: 'kk' } as const
const cases: Readonly<Record<string, CaseText>> = {
  forgotten: { text: ['when it is forgotten'], replaces: [] },
  'key-forgotten': { text: ['when the key is forgotten'], replaces: ['forgotten'] },
  error: { text: [mark, ' is shown'], replaces: [] },
  silent: { text: ['for ', mark], replaces: [] },
  umlaut: { text: ['ұмытқанда'], replaces: [] },
}

describe('the line that says whom a step is for', () => {
  it('joins cases with commas, in their order, as one sentence', () => {
    expect(joinCases(['forgotten', 'error'], cases)).toEqual([
      'When it is forgotten',
      ', ',
      mark,
      ' is shown.',
    ])
    expect(joinCases(['silent'], cases)).toEqual(['For ', mark, '.'])
  })

  it('capitalises letters of every alphabet, and leaves words of a screen alone', () => {
    expect(joinCases(['umlaut'], cases)).toEqual(['Ұмытқанда.'])
    expect(joinCases(['error'], cases)).toEqual([mark, ' is shown.'])
  })

  it('leaves out what another case says better, whichever comes first', () => {
    expect(joinCases(['forgotten', 'key-forgotten'], cases)).toEqual(['When the key is forgotten.'])
    expect(joinCases(['key-forgotten', 'forgotten'], cases)).toEqual(['When the key is forgotten.'])
  })

  it('says each case once, and passes over unknown ones', () => {
    expect(joinCases(['umlaut', 'umlaut', 'gone', 'toString'], cases)).toEqual(['Ұмытқанда.'])
  })

  it('says something else where there is no case, and nothing of nothing', () => {
    expect(joinCases([], cases, 'Section 3')).toEqual(['Section 3.'])
    expect(joinCases(['umlaut'], cases, 'Section 3')).toEqual(['Ұмытқанда.'])
    expect(joinCases([], cases)).toEqual([])
  })
})
