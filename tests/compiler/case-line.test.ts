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

  it('capitalises letters of every alphabet, but not on-screen words', () => {
    expect(joinCases(['umlaut'], cases)).toEqual(['Ұмытқанда.'])
    expect(joinCases(['error'], cases)).toEqual([mark, ' is shown.'])
  })

  it('omits a case that another one replaces, in either order', () => {
    expect(joinCases(['forgotten', 'key-forgotten'], cases)).toEqual(['When the key is forgotten.'])
    expect(joinCases(['key-forgotten', 'forgotten'], cases)).toEqual(['When the key is forgotten.'])
  })

  it('says each case once, and skips unknown ones', () => {
    expect(joinCases(['umlaut', 'umlaut', 'gone', 'toString'], cases)).toEqual(['Ұмытқанда.'])
  })

  it('uses the substitute when there is no case, and is empty without one', () => {
    expect(joinCases([], cases, 'Section 3?')).toEqual(['Section 3?'])
    expect(joinCases(['umlaut'], cases, 'Section 3')).toEqual(['Ұмытқанда.'])
    expect(joinCases([], cases)).toEqual([])
  })
})
