import { describe, expect, it } from 'vitest'
import { joinCases } from '../../compiler/case-line.ts'
import type { CaseText } from '../../compiler/case-line.ts'

const mark = { kind: 'message', text: 'no signal', language: 'kk' } as const
const cases: Readonly<Record<string, CaseText>> = {
  forgotten: { text: ['when it is forgotten'], replaces: [] },
  'key-forgotten': { text: ['when the key is forgotten'], replaces: ['forgotten'] },
  error: { text: [mark, ' is shown'], replaces: [] },
  umlaut: { text: ['ұмытқанда'], replaces: [] },
}

describe('the line that says whom a step is for', () => {
  it('joins cases with commas, in their order, and begins with a capital letter', () => {
    expect(joinCases(['forgotten', 'error'], cases)).toEqual([
      'When it is forgotten',
      ', ',
      mark,
      ' is shown',
    ])
  })

  it('capitalises letters of every alphabet, and leaves words of a screen alone', () => {
    expect(joinCases(['umlaut'], cases)).toEqual(['Ұмытқанда'])
    expect(joinCases(['error'], cases)).toEqual([mark, ' is shown'])
  })

  it('leaves out what another case says better, whichever comes first', () => {
    expect(joinCases(['forgotten', 'key-forgotten'], cases)).toEqual(['When the key is forgotten'])
    expect(joinCases(['key-forgotten', 'forgotten'], cases)).toEqual(['When the key is forgotten'])
  })

  it('says each case once, passes over unknown ones and says nothing of nothing', () => {
    expect(joinCases(['umlaut', 'umlaut', 'gone', 'toString'], cases)).toEqual(['Ұмытқанда'])
    expect(joinCases([], cases)).toEqual([])
  })
})
