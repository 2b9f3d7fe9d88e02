import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../compiler/problem.ts'
import { base, change, problemsOf } from './fixture.ts'

const path = 'pictures/key-button.yaml'
const problems = (text: string | undefined) => {
  const files = new Map(base)
  if (text === undefined) files.delete(path)
  else files.set(path, text)
  return problemsOf(files).map(formatProblem)
}

describe('how a drawing is put together', () => {
  it.each([
    'panels:\n  - press: button\n',
    'panels:\n  - pressIcon: plug\n    says: button\nshapes:\n  plug: M4 4h9v9z\n',
    'stages: [button]\n',
  ])('may be %j', text => {
    expect(problems(text)).toEqual([])
  })

  it.each([
    [
      undefined,
      'content/pictures.yaml:2:3 nothing draws "key-button" — write pictures/key-button.yaml [unknown-picture]',
    ],
    ['stages: [mark]\n', `content/${path}:1:10 the drawing "key-button" has no word "mark"`],
    [
      'panels:\n  - press: button\nshapes:\n  press: M4 4h9v9z\n  button: url\n',
      `content/${path}:`,
    ],
    ['stages: [buton]\n', `content/${path}:1:10 the drawing "key-button" has no word "buton"`],
    [
      'panels:\n  - pressIcon: plug\n    says: button\n',
      `content/${path}:2:16 the drawing "key-button" has no shape "plug"`,
    ],
    ['stages: []\n', `content/${path}:1:`],
    ['stages: [button]\nshapes:\n  a: "url(x)"\n', `content/${path}:`],
  ])('is told where it is wrong: %j', (text, told) => {
    expect(problems(text).join('\n')).toContain(told)
  })

  it('is a file too many where there is no such drawing', () => {
    const files = new Map([...base, ['pictures/other.yaml', 'stages: [button]\n']])
    expect(problemsOf(files).map(formatProblem)).toEqual([
      'content/pictures/other.yaml:1:1 there is no drawing "other" — add it to the drawings of pictures.yaml, or delete the file [unused-picture]',
    ])
  })

  it('need not draw the word that marks a place', () => {
    const files = change([
      'pictures.yaml',
      'words:\n',
      'words:\n      mark: { kk: осында, ru: здесь, en: here }\n',
    ])
    expect(problemsOf(files)).toEqual([])
  })
})
