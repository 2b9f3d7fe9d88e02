import { isThorough } from '../journeys/support/thorough.ts'

/** A mutation run tries every test on hundreds of mutants: a property is then tried less often. */
export const isMutationRun = process.env['MUTATION_RUN'] !== undefined
const fewest = 100

/** How often a property is tried. */
export function runs(usual: number): number {
  return isMutationRun ? Math.min(usual, fewest) : usual
}

/** The cases that a test goes through: all of them, but in a mutation run every few of them. */
export function cases<Case>(all: readonly Case[], kept = 20): readonly Case[] {
  const every = Math.ceil(all.length / kept)
  return isMutationRun ? all.filter((_, index) => index % every === 0) : all
}

/** How many long random sequences are tried: all of them in the long run, every tenth in the quick one. */
export function sequences(all: number): number {
  return isThorough ? all : Math.ceil(all / 10)
}
