import { classify } from './classify.ts'
import { judge, stepFound, thresholds } from './judge.ts'
import type { Engine, FoundStep, Judged } from './judge.ts'
import { quoteOf } from './message-like.ts'
import type { Message } from './messages.ts'
import type { Reading } from './reading.ts'
import { distancesFrom } from './telling-question.ts'

/** So many words beside a message are a story; more of them are a log. */
const leastTold = 4
const mostTold = 60
/**
 * Judges a text that holds a known message: it leads to the step that answers it, or, where the words beside it
 * answer what that step asks, to the next; of all others it is said that the document does not explain them.
 * @param plain what the text says
 * @param told how many words with a meaning a person wrote beside the message
 */
export function judgeMessage(
  engine: Engine,
  reading: Reading,
  { target, text, topic, sounds }: Message,
  { plain, told }: { readonly plain: string; readonly told: number },
): Judged {
  const { data, flow, model } = engine
  const step = data.steps[target]
  if (step === undefined) {
    const outside = data.outOfScopeTopics[target - data.steps.length] ?? ''
    const quote = quoteOf(plain, sounds)
    return {
      kind: 'outside',
      topic: outside,
      quote,
      ...(target === data.messageTopic ? {} : { isKnown: true }),
    }
  }
  const likely = classify(model, reading.ids)
  if (told >= leastTold && told <= mostTold && isTurned(engine, likely, step)) {
    return judge(engine, reading, plain)
  }
  const found: FoundStep = { step, score: 1, matched: { kind: 'message', text } }
  const behind = distancesFrom(flow.graph, step)
  const further = data.steps.findIndex(
    (own, at) => own !== step && behind.has(own) && (likely[at] ?? 0) > thresholds.further,
  )
  const results =
    further < 0 ? [found] : [stepFound(data, model, reading, further, likely[further] ?? 0), found]
  return { kind: 'steps', results, ...(topic === undefined ? {} : { about: topic }) }
}

/**
 * Whether what a person tells beside a message turns it into something else: that the advice did not help, say; or
 * anything at all beside the name of a setting, which is no complaint by itself.
 */
function isTurned({ data, flow }: Engine, likely: readonly number[], step: string): boolean {
  const inside = data.steps.reduce((sum, _, at) => sum + (likely[at] ?? 0), 0)
  return flow.graph.steps[step]?.kind !== 'question' || inside < thresholds.denied
}
