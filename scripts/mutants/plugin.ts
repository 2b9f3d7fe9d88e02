import { relative } from 'node:path'
import type { Plugin } from 'vite'
import { instrument } from './instrument.ts'
import type { Mutant } from './instrument.ts'

/** Puts the mutants into the modules that match, and lists them. */
export function mutantsPlugin(files: readonly string[], read: (file: string) => string) {
  const codes = new Map<string, string>()
  const mutants: Mutant[] = []
  for (const file of files) {
    const done = instrument(file, read(file), mutants.length)
    mutants.push(...done.mutants)
    codes.set(file, done.code)
  }
  const plugin: Plugin = {
    name: 'mutants',
    enforce: 'pre',
    transform(_, id) {
      return codes.get(relative(process.cwd(), id.split('?')[0] ?? ''))
    },
  }
  return { plugin, mutants }
}
