import { inject } from 'vitest'

/** In a reused thread, the mutant of the last run would still be active while modules load. */
Object.assign(Reflect.get(globalThis, inject('globalNamespace')) ?? {}, { activeMutant: undefined })

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- Only an interface joins the one of Vitest.
  interface ProvidedContext {
    /** The name under which Stryker keeps its state in a test process. */
    globalNamespace: string
  }
}
