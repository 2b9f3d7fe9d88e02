import type { Flow } from '../flow.ts'
import { classify, supportOf } from './classify.ts'
import type { Model } from './classify.ts'
import type { FinderData } from './data.ts'
import { stopWordId } from './features.ts'
import { quoteOf } from './message-like.ts'
import type { Reading } from './reading.ts'
import { questionBefore, distinguishingQuestion } from './distinguishing-question.ts'

/** Why a step was found: by a known message, or by words of the text. */
export type Matched =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
export type FoundStep = { readonly step: string; readonly score: number; readonly matched: Matched }
/** The decision about a text. */
export type Decision =
  /** Steps, best first; `about` is the topic of a known message that has a text of its own. */
  | { readonly kind: 'steps'; readonly results: readonly FoundStep[]; readonly about?: string }
  /** Several steps are about equally likely: the question of the flow that distinguishes them. */
  | { readonly kind: 'question'; readonly step: string; readonly words: readonly string[] }
  /**
   * The document does not answer it. `topic` is one with a text about it, else empty; `quote` is the relevant part of
   * the message.
   */
  | {
      readonly kind: 'outside'
      readonly topic: string
      readonly quote?: string
      /** It is a known message, not just a text in the form of one. */
      readonly isKnown?: true
    }
  | { readonly kind: 'unsure' }
/** The data that decisions need. */
export type Engine = { readonly data: FinderData; readonly flow: Flow; readonly model: Model }

const mostResults = 4
const mostWords = 3
const leastShare = 0.04
/** Probability thresholds, tuned on the dev sets: docs/decisions/0101-finder-engine.md. */
export const thresholds = {
  inside: 0.58,
  best: 0.35,
  /** Sum over all steps from which the best are offered although none is likely by itself. */
  wide: 0.7,
  sure: 0.7,
  among: 0.35,
  further: 0.5,
  /** Sum over all steps below which the words beside a message outweigh it. */
  denied: 0.4,
  /** Below this, a single step is offered together with the question before it. */
  alone: 0.97,
  /** Sum over all steps below which a single word is refused. */
  word: 0.08,
}

/** Decides the result for a text without a known message, by its words. */
export function decide(engine: Engine, reading: Reading, text: string): Decision {
  const { data, flow, model } = engine
  const known = new Set(reading.ids.filter(id => id !== undefined && id !== stopWordId))
  if (known.size === 0) return { kind: 'unsure' }
  const ranked = classify(model, reading.ids)
    .map((score, target) => ({ score, target }))
    .sort((a, b) => b.score - a.score)
  const steps = ranked.filter(({ target }) => target < data.steps.length)
  const inside = steps.reduce((sum, { score }) => sum + score, 0)
  const best = ranked[0] ?? { score: 0, target: 0 }
  // One word is too little to refuse a question as outside the document, unless it is clearly about another matter.
  const [word] = known.size === 1 && reading.ids.every(id => known.has(id)) ? known : []
  if (word !== undefined && inside >= thresholds.word) {
    const using = steps.filter(({ target }) => supportOf(model, word, target) > 0)
    // A word that many steps use leads to a question, even if none of them is likely.
    if (using.length >= mostResults || (using[0]?.score ?? 0) >= leastShare) {
      return askAbout(engine, reading, using)
    }
  }
  if (inside < thresholds.inside || known.has(data.alarm)) {
    const isVague = best.target < data.steps.length || known.size === 1
    return isVague || best.score < thresholds.best
      ? { kind: 'unsure' }
      : {
          kind: 'outside',
          topic: data.outOfScopeTopics[best.target - data.steps.length] ?? '',
          ...(best.target === data.messageTopic ? { quote: quoteOf(text) } : {}),
        }
  }
  const first = steps[0] ?? best
  const words = informativeWords(model, reading, first.target)
  const asked = first.score < thresholds.sure ? questionFor(flow, data, steps) : undefined
  // The start asks that question already.
  if (asked !== undefined && asked !== flow.graph.start) {
    return { kind: 'question', step: asked, words }
  }
  if (first.score < thresholds.best && inside < thresholds.wide) return { kind: 'unsure' }
  const results = steps
    .slice(0, mostResults)
    .filter(({ score }, index) => index === 0 || score >= leastShare)
    .map(({ target, score }) => stepFound(data, model, reading, target, score))
  const before =
    results.length === 1 && first.score < thresholds.alone
      ? questionBefore(flow, data.steps[first.target] ?? '')
      : undefined
  const beside = before === undefined ? -1 : data.steps.indexOf(before)
  if (beside >= 0) results.push(stepFound(data, model, reading, beside, 0))
  return { kind: 'steps', results }
}

/** The result for a single word: the step that it fits, or the question that distinguishes those it may fit. */
function askAbout(
  { data, flow, model }: Engine,
  reading: Reading,
  steps: readonly { score: number; target: number }[],
): Decision {
  const asked = questionFor(flow, data, steps)
  const { score, target } = steps[0] ?? { score: 0, target: 0 }
  return asked === undefined
    ? { kind: 'steps', results: [stepFound(data, model, reading, target, score)] }
    : { kind: 'question', step: asked, words: informativeWords(model, reading, target) }
}

/** A result for a step, with the words that support it. */
export function stepFound(
  { steps }: FinderData,
  model: Model,
  reading: Reading,
  target: number,
  score: number,
): FoundStep {
  const words = informativeWords(model, reading, target)
  return { step: steps[target] ?? '', score, matched: { kind: 'words', words } }
}

/** The question that distinguishes the steps that are nearly as likely as the best. */
function questionFor(
  flow: Flow,
  data: FinderData,
  steps: readonly { score: number; target: number }[],
): string | undefined {
  const least = (steps[0]?.score ?? 0) * thresholds.among
  const likely = steps
    .filter(({ score }) => score >= least)
    .map(({ target }) => data.steps[target] ?? '')
  return likely.length > 1 ? distinguishingQuestion(flow, likely) : undefined
}

/** The words of the text with the highest weights for a step, in reading order. */
function informativeWords(model: Model, { words, ids }: Reading, target: number): string[] {
  const support = new Map<string, number>()
  for (const [at, { written }] of words.entries()) {
    if (support.has(written)) continue
    const own = supportOf(model, ids[at], target)
    if (own > 0) support.set(written, Math.max(own, support.get(written) ?? 0))
  }
  const best = [...support].sort((a, b) => b[1] - a[1]).slice(0, mostWords)
  return [...support.keys()].filter(word => best.some(([own]) => own === word))
}
