import type { Flow } from '../flow.ts'
import type { FinderData } from './data.ts'
import { distinguishingQuestion, questionBefore } from './distinguishing-question.ts'

/** Where the steps' ids and the flow are. */
type Source = { readonly data: FinderData; readonly flow: Flow }
type Scored = { readonly score: number; readonly target: number }

/** How often the question before a step is as right as the step itself. */
const questionToo = 0.8

/**
 * The question that is more likely to be right than the best step: a question is also right for the steps behind its
 * answers, though less often than they themselves.
 */
export function betterQuestion(
  { data, flow }: Source,
  steps: readonly Scored[],
): string | undefined {
  const worth = new Map<string, number>()
  for (const { score, target } of steps) {
    const step = data.steps[target] ?? ''
    worth.set(step, (worth.get(step) ?? 0) + score)
    const before = questionBefore(flow, step)
    if (before === undefined) continue
    worth.set(before, (worth.get(before) ?? 0) + score * questionToo)
  }
  const [best] = [...worth].sort((a, b) => b[1] - a[1])
  const first = data.steps[steps[0]?.target ?? -1]
  return best === undefined || best[0] === first ? undefined : best[0]
}

/**
 * The question that distinguishes the steps that are nearly as likely as the best.
 * @param among the share of the best step's probability from which a step counts as nearly as likely: from 0 to 1
 */
export function questionFor(
  { data, flow }: Source,
  steps: readonly Scored[],
  among: number,
): string | undefined {
  const least = (steps[0]?.score ?? 0) * among
  const likely = steps
    .filter(({ score }) => score >= least)
    .map(({ target }) => data.steps[target] ?? '')
  return likely.length > 1 ? distinguishingQuestion(flow, likely) : undefined
}
