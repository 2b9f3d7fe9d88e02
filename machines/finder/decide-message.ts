import { classify } from './classify.ts'
import { decide, stepFound, thresholds } from './decide.ts'
import type { Engine, FoundStep, Decision } from './decide.ts'
import { quoteOf } from './message-like.ts'
import type { Message } from './messages.ts'
import type { Reading } from './reading.ts'
import { distancesFrom } from './distinguishing-question.ts'

/** The fewest and the most words beside a message that count as a person's own story; more are a log. */
const leastStoryWords = 4
const mostStoryWords = 60
/** The fewest words beside a message that may lead to a later step. */
const leastFurtherWords = 3
/**
 * Decides the result for a text with a known message: the step that answers it, preceded by a later step that the
 * words beside it fit; or that the document does not explain it.
 * @param plain the decoded text
 * @param beside the ids of the known words beside the message, if a person wrote them
 */
export function decideMessage(
  engine: Engine,
  reading: Reading,
  { target, text, topic, sounds }: Message,
  { plain, beside }: { readonly plain: string; readonly beside: readonly number[] },
): Decision {
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
  if (
    beside.length >= leastStoryWords &&
    beside.length <= mostStoryWords &&
    isOutweighed(engine, classify(model, reading.ids), step)
  ) {
    return decide(engine, reading, plain)
  }
  const found: FoundStep = { step, score: 1, matched: { kind: 'message', text } }
  const likely = beside.length >= leastFurtherWords ? classify(model, beside) : []
  const behind = distancesFrom(flow.graph, step)
  const further = data.steps.findIndex(
    (own, at) => own !== step && behind.has(own) && (likely[at] ?? 0) > thresholds.further,
  )
  const results =
    further < 0 ? [found] : [stepFound(data, model, reading, further, likely[further] ?? 0), found]
  return { kind: 'steps', results, ...(topic === undefined ? {} : { about: topic }) }
}

/**
 * Whether the words beside a message outweigh it: they fit no step (the advice did not help, say), or the message is
 * only the name of a setting, which is no complaint by itself.
 */
function isOutweighed({ data, flow }: Engine, likely: readonly number[], step: string): boolean {
  const inside = data.steps.reduce((sum, _, at) => sum + (likely[at] ?? 0), 0)
  return flow.graph.steps[step]?.kind !== 'question' || inside < thresholds.denied
}
