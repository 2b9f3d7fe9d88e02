import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatProblem } from '../../compiler/problem.ts'
import { base, problemsOf } from './fixture.ts'
import { likeliestFirst } from './likeliest-first.ts'

type Replacement = { file: string; from: number; lines: number; to: string[] }
type Edge = { name: string; changes: Replacement[]; problems: string[] }

const edges: Edge[] = parse(readFileSync('tests/compiler/edges.yaml', 'utf8'))

function replaceLines(changes: readonly Replacement[]): Map<string, string> {
  const files = new Map(base)
  for (const { file, from, lines, to } of changes) {
    const text = (files.get(file) ?? '').split('\n')
    text.splice(from - 1, lines, ...to)
    files.set(file, text.join('\n'))
  }
  return files
}

describe('an author reads of', () => {
  const isAbout = ({ problems }: Edge, rule: string) =>
    problems.some(problem => problem.endsWith(`[${rule}]`))
  it.each(likeliestFirst(edges, isAbout))('$name', ({ changes, problems }) => {
    expect(problemsOf(replaceLines(changes)).map(formatProblem)).toEqual(problems)
  })

  it.each(['agent', 'map', 'embed', 'c', 'assets', '404'])('a step named as the page %s', id => {
    const solved = base.get('steps/solved.yaml') ?? ''
    const files = new Map(base).set(`steps/${id}.yaml`, solved.replace('formerly: [fixed]', ''))
    expect(problemsOf(files).map(formatProblem)).toContain(
      `content/steps/${id}.yaml:1:1 "${id}" is an address of the guide itself — name the step otherwise [reserved-id]`,
    )
  })
})
