import { languages } from '../../compiler/guide.ts'
import type { Step } from '../../compiler/schemas/step.ts'

/**
 * Optional parts that a step lacks, for authors.
 * @param phrases the languages in which the finder has sentences for it
 */
export function missingOf(step: Step, phrases: readonly string[]): string[] {
  const unsaid = languages.filter(language => !phrases.includes(language))
  const hints = [
    step.facts.length === 0 && step.kind !== 'end' ? 'facts' : '',
    step.picture === undefined && step.kind === 'solution' ? 'a picture' : '',
    step.about.length + step.why.length === 0 && step.kind === 'question' ? 'why it is asked' : '',
    unsaid.length > 0 && step.kind !== 'end' ? `what people say (${unsaid.join(', ')})` : '',
  ]
  return hints.filter(hint => hint !== '')
}
