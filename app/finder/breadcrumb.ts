import type { GuideText } from '../../machines/content.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { plainText } from '../ui/plain-text.ts'
import { answerLabel } from '../ui/step-words.ts'

/** The breadcrumb of a step: the answers of its shortest path from the start; empty for the start itself. */
export function breadcrumb(flow: Flow, text: GuideText, step: string): readonly string[] {
  const parent = findStep(flow, step)?.parent
  if (parent === undefined) return []
  const answer = findStep(flow, parent)?.answers.find(({ next }) => next === step)
  const before = breadcrumb(flow, text, parent)
  return answer === undefined
    ? before
    : [...before, plainText(answerLabel(text, parent, answer.id))]
}
