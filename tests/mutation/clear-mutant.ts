import { inject } from 'vitest'

/** In a kept thread the mutant of the last run would still be active while modules load. */
Object.assign(Reflect.get(globalThis, inject('globalNamespace')) ?? {}, { activeMutant: undefined })

declare module 'vitest' {
  interface ProvidedContext {
    /** The name under which Stryker keeps its state in a test process. */
    globalNamespace: string
  }
}
