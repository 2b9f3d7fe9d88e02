import { guide } from '../guide.ts'
import type { Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

/** Checks the targets of answers: they exist, and are neither the step itself nor the start. */
export const checkTargets: Rule = ({ steps }, report) => {
  for (const { id, file, answers } of steps.values()) {
    for (const { next, path } of answers) {
      if (next === undefined) continue
      const place = { file, path: [...path, 'next'] }
      if (!steps.has(next)) {
        const todo = didYouMean(
          next,
          steps.keys(),
          `write content/steps/${next}.yaml, or name another step`,
        )
        report('unknown-target', place, `there is no step "${next}"`, todo)
      } else if (next === id) {
        report('leads-back', place, 'this answer leads to its own step', 'lead it further on')
      } else if (next === guide.start) {
        const todo = 'lead it further on: every page offers the start by itself'
        report('leads-back', place, 'this answer leads back to the start', todo)
      }
    }
  }
}
