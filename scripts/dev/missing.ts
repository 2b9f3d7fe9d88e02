import type { Step } from '../../compiler/schema.ts'

/** What a step may have and does not: none of it is wrong, so the content check is silent. */
export function missingOf(step: Step): string[] {
  const hints = [
    step.facts.length === 0 && step.kind !== 'end' ? 'facts' : '',
    step.picture === undefined && step.kind === 'solution' ? 'a picture' : '',
    step.about.length + step.why.length === 0 && step.kind === 'question' ? 'why it is asked' : '',
  ]
  return hints.filter(hint => hint !== '')
}
