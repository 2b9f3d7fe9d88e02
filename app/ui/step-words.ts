import type { GuideText, Rich } from '../../machines/content.ts'

/** The label of an answer; empty when there is no such answer. */
export function answerLabel(text: GuideText, step: string, answer: string): Rich {
  return text.steps[step]?.answers.find(({ id }) => id === answer)?.label ?? []
}
