import type { Step } from './schema.ts'

/** The answers of a step with the keys that its file gives them. */
export function answerEntries(step: Step) {
  return step.kind === 'end' ? [] : Object.entries(step.answers)
}
