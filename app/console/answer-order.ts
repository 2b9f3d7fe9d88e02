import type { AnswerText } from '../../machines/content.ts'

/** The answers sorted by their keys, which is the order in which the page shows them. */
export function inKeyOrder(answers: readonly AnswerText[]): AnswerText[] {
  return [
    ...answers.filter(({ secondary }) => !secondary),
    ...answers.filter(({ secondary }) => secondary),
  ]
}
