import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkFiles } from '../../compiler/check.ts'
import { compileWordless } from '../../compiler/graph.ts'
import { readFolder } from '../../compiler/read-folder.ts'
import { parseSource } from '../../compiler/source-file.ts'
import { crossedLabels } from '../compiler/crossed-labels.ts'
import { everyMutation, mutate } from './content-mutations.ts'
import type { Mutation } from './content-mutations.ts'
import { toOutcomes } from '../compiler/paths.ts'
import { pick } from '../support/random.ts'

/** Without the finder's sentences: they are not part of the flow, and slow to check. */
const files = new Map(
  [...readFolder('content')].filter(([path]) => !/^finder\/(?:steps|topics)\//.test(path)),
)
const golden: unknown = parse(readFileSync('tests/compiler/outcomes.yaml', 'utf8'))
const mostOfOneKind = 100

/** Picks mutations of every kind. */
function pickMutations(): Mutation[] {
  const byKind = new Map<string, Mutation[]>()
  for (const mutation of everyMutation(files)) {
    byKind.set(mutation.kind, [...(byKind.get(mutation.kind) ?? []), mutation])
  }
  return [...byKind.values()].flatMap((all, index) => pick(all, mostOfOneKind, 20_261 + index))
}

/** Caches parsed files, because a mutant differs in one file only. */
const read = new Map<string, ReturnType<typeof parseSource>>()
function parseOnce(name: string, text: string): ReturnType<typeof parseSource> {
  if (files.get(name.replace('content/', '')) !== text) return parseSource(name, text)
  const source = read.get(name) ?? parseSource(name, text)
  read.set(name, source)
  return source
}

function survives(changed: ReadonlyMap<string, string>): boolean {
  const { content } = checkFiles(changed, 'content', parseOnce)
  if (content === undefined) return false
  return (
    isDeepStrictEqual(toOutcomes(compileWordless(content)), golden) &&
    crossedLabels(content).length === 0
  )
}

describe('mutants of the content', () => {
  it('start from content without problems', () => {
    expect(survives(files)).toBe(true)
  })

  it('are all killed by the check or the reviewed table', () => {
    const mutants = pickMutations().map(mutation => mutate(files, mutation))
    const alive = mutants.filter(mutant => survives(mutant.files)).map(({ name }) => name)
    console.log(`${mutants.length} mutants, ${mutants.length - alive.length} killed`)
    expect(alive).toEqual([])
    expect(mutants.length).toBeGreaterThanOrEqual(200)
  })

  it('are killed when a step is removed or renamed', () => {
    const steps = [...files.keys()].filter(path => path.startsWith('steps/'))
    const alive = steps.filter(path => {
      const without = new Map(files)
      without.delete(path)
      const renamed = new Map(without).set(path.replace('.yaml', '-x.yaml'), files.get(path) ?? '')
      return survives(without) || survives(renamed)
    })
    expect(alive).toEqual([])
  })
})
