import { isThorough } from '../journeys/support/thorough.ts'

/** A mutation run executes every test on hundreds of mutants, so it tries each property less often. */
export const isMutationRun = process.env['MUTATION_RUN'] !== undefined
const fewest = 100

/** The number of runs of a property. */
export function runs(usual: number): number {
  return isMutationRun ? Math.min(usual, fewest) : usual
}

/** The cases of a test: all of them, but only a few in a mutation run. */
export function cases<Case>(all: readonly Case[], kept = 20): readonly Case[] {
  const every = Math.ceil(all.length / kept)
  return isMutationRun ? all.filter((_, index) => index % every === 0) : all
}

/** The number of long random sequences: all of them in the long run, a tenth in the quick one. */
export function sequences(all: number): number {
  return isThorough ? all : Math.ceil(all / 10)
}
