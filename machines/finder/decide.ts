import type { Flow } from '../flow.ts'
import { classify, supportOf } from './classify.ts'
import type { Model } from './classify.ts'
import type { FinderData } from './data.ts'
import { stopWordId } from './features.ts'
import { quoteOf } from './message-like.ts'
import type { Reading } from './reading.ts'
import { betterQuestion, questionFor } from './likely-question.ts'
import { questionBefore } from './distinguishing-question.ts'

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
  /**
   * Sum over all steps below which a text is refused: 0.72 less 0.015 a word, within 0.4 to 0.64. People write at
   * length about what the document answers.
   */
  inside: { start: 0.72, word: 0.015, least: 0.4, most: 0.64 },
  best: 0.35,
  /** Sum over all steps from which the best are offered although none is likely by itself. */
  wide: 0.7,
  sure: 0.5,
  /** The share of the best step's probability from which others are likely, too; for a single word if no step is likely. */
  among: 0.35,
  amongWord: 0.15,
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
  if (inside < leastInside(reading) || known.has(data.alarm)) {
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
  const asked =
    betterQuestion(engine, steps) ??
    (first.score < thresholds.sure ? questionFor(engine, steps, thresholds.among) : undefined)
  // The start asks that question already.
  if (asked !== undefined && asked !== flow.graph.start) {
    return { kind: 'question', step: asked, words }
  }
  if (first.score < thresholds.best && inside < thresholds.wide) return { kind: 'unsure' }
  const results = steps
    .slice(0, mostResults)
    .filter(({ score }, index) => index === 0 || score >= leastShare)
    .map(({ target, score }) => stepFound(data, model, reading, target, score))
  return { kind: 'steps', results: withQuestion(engine, reading, results) }
}

/** A single result below certainty is offered together with the question before it. */
function withQuestion(
  { data, flow, model }: Engine,
  reading: Reading,
  results: readonly FoundStep[],
): readonly FoundStep[] {
  const [first] = results
  if (first === undefined || results.length > 1 || first.score >= thresholds.alone) return results
  const beside = data.steps.indexOf(questionBefore(flow, first.step) ?? '')
  return beside < 0 ? results : [first, stepFound(data, model, reading, beside, 0)]
}

/** The sum over all steps below which a text is refused. */
function leastInside({ words }: Reading): number {
  const { start, word, least, most } = thresholds.inside
  return Math.max(least, Math.min(most, start - word * words.length))
}

/** The result for a single word: the step that it fits, or the question that distinguishes those it may fit. */
function askAbout(
  engine: Engine,
  reading: Reading,
  steps: readonly { score: number; target: number }[],
): Decision {
  const { data, flow, model } = engine
  const { score, target } = steps[0] ?? { score: 0, target: 0 }
  const isLikely = score >= thresholds.best
  const asked =
    questionFor(engine, steps, isLikely ? thresholds.among : thresholds.amongWord) ??
    (isLikely ? undefined : questionBefore(flow, data.steps[target] ?? ''))
  return asked === undefined
    ? {
        kind: 'steps',
        results: withQuestion(engine, reading, [stepFound(data, model, reading, target, score)]),
      }
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
