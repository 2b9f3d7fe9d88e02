import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatProblem, ruleNames } from '../../compiler/problem.ts'
import { base, overlay, problemsOf, ruleFixtures } from './fixture.ts'
import { likeliestFirst } from './likeliest-first.ts'

const lines: Record<string, string[]> = parse(
  readFileSync('tests/compiler/problem-lines.yaml', 'utf8'),
)

describe('rules of the content', () => {
  it('have one fixture each', () => {
    expect(new Set(ruleFixtures)).toEqual(new Set(ruleNames))
    expect(ruleFixtures).toHaveLength(ruleNames.length)
  })

  it('find no problem in the base', () => {
    expect(problemsOf(base)).toEqual([])
  })

  it.each(likeliestFirst(ruleFixtures, (name, rule) => name === rule))(
    '%s reports exactly the marked lines of its fixture, with the reviewed messages',
    name => {
      const { files, expected } = overlay(name)
      const problems = problemsOf(files)
      expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set([name]))
      const places = problems.map(({ file, line }) => `${file}:${line}`)
      expect(new Set(places)).toEqual(new Set(expected))
      expect(problems.map(formatProblem)).toEqual(lines[name])
    },
  )
})
