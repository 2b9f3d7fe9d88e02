import type { Step } from './schema.ts'

/** The answers of a step with their keys in the file. */
export function answerEntries(step: Step) {
  return step.kind === 'end' ? [] : Object.entries(step.answers)
}
