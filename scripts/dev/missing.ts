import type { Step } from '../../compiler/schema.ts'

/** Optional texts that a step lacks, for the author's information. */
export function missingOf(step: Step): string[] {
  const hints = [
    step.facts.length === 0 && step.kind !== 'end' ? 'facts' : '',
    step.picture === undefined && step.kind === 'solution' ? 'a picture' : '',
    step.about.length + step.why.length === 0 && step.kind === 'question' ? 'why it is asked' : '',
  ]
  return hints.filter(hint => hint !== '')
}
