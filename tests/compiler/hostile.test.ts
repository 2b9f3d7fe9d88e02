import { describe, expect, it } from 'vitest'
import { formatProblem, showHidden } from '../../compiler/problem.ts'
import { change, check, overlay } from './fixture.ts'

describe('a hostile content pack', () => {
  const { files, expected } = overlay('hostile')
  const { content, problems } = check(files)

  it('is refused at every hostile line', () => {
    const lines = new Set(problems.map(({ file, line }) => `${file}:${line}`))
    expect(expected.filter(line => !lines.has(line))).toEqual([])
    expect(content).toBeUndefined()
  })

  it('does not pollute prototypes', () => {
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('cannot send control characters to the terminal', () => {
    const printed = problems.map(formatProblem).join(' ')
    expect(showHidden(printed)).toBe(printed)
  })

  it('cannot exhaust memory with YAML aliases', () => {
    const bomb = 'a: &a [x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a]\ntitle: [*b, *b, *b, *b]\n'
    const bombed = change().set('steps/solved.yaml', bomb)
    expect(check(bombed).problems.map(({ rule }) => rule)).toEqual(['yaml-syntax'])
  })
})
