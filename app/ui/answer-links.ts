import type { Language, StepText } from '../../machines/content.ts'
import { nextStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import type { AnswerLink } from './answers.tsx'

/** The answers of a step with the addresses they lead to; the step's own where the flow has none. */
export function answerLinks(
  flow: Flow,
  { answers }: StepText,
  step: string,
  language: Language,
  base: string,
): AnswerLink[] {
  return answers.map(answer => ({
    ...answer,
    href: stepPath(language, nextStep(flow, step, answer.id) ?? step, base),
  }))
}
