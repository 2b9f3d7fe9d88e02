import { readFileSync } from 'node:fs'
import { inject } from 'vitest'

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- Only an interface joins the one of Vitest.
  interface ProvidedContext {
    /** In a mutation run the file in which the mutant is. */
    mutatedFile: string | undefined
  }
}

/**
 * The same cases; in a mutation run, which is over at the first that notices the mutant, first those that are about a
 * rule in the file of the mutant.
 */
export function likeliestFirst<Case>(
  all: readonly Case[],
  isAbout: (one: Case, rule: string) => boolean,
): readonly Case[] {
  const file = inject('mutatedFile')
  if (file === undefined) return all
  const names = readFileSync(file, 'utf8').matchAll(/['"]([a-z]+(?:-[a-z]+)+)['"]/g)
  const rules = [...new Set([...names].map(([, name = '']) => name))]
  const isLikely = (one: Case) => rules.some(rule => isAbout(one, rule))
  return [...all.filter(isLikely), ...all.filter(one => !isLikely(one))]
}
