import { inject } from 'vitest'

type State = {
  activeMutant?: string | undefined
  mutantCoverage?: Readonly<Record<'static' | 'perTest', object>>
}

const state: State = Reflect.get(globalThis, inject('globalNamespace')) ?? {}

/** In a reused thread, the mutant of the last run would still be active while modules load. */
state.activeMutant = undefined

// What the file before has covered is reported. Told again for each file, it would let an endless loop run that much
// longer: as many rounds as tests were counted to make, a hundred times.
for (const counts of Object.values(state.mutantCoverage ?? {})) {
  for (const key of Object.keys(counts)) Reflect.deleteProperty(counts, key)
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- Only an interface joins the one of Vitest.
  interface ProvidedContext {
    /** The name under which Stryker keeps its state in a test process. */
    globalNamespace: string
  }
}
