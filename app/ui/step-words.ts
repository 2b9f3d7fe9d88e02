import type { GuideText, Rich } from '../../machines/content.ts'
import { codeOf } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { plainText } from './plain-text.ts'

/** The title of a step as plain text; empty when there is no such step. */
export function titleOf(text: GuideText, step: string): string {
  return plainText(text.steps[step]?.title ?? [])
}

/** The name of a step, as `1010 What happened?`: its code and its title. */
export function nameOf(flow: Flow, text: GuideText, step: string): string {
  return `${codeOf(flow, step)} ${titleOf(text, step)}`
}

/** The label of an answer; empty when there is no such answer. */
export function answerLabel(text: GuideText, step: string, answer: string): Rich {
  return text.steps[step]?.answers.find(({ id }) => id === answer)?.label ?? []
}
