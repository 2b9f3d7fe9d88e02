import type { Flow } from '../flow.ts'
import type { FileNameHint, FileNameReader } from '../file-name.ts'
import { stepByCode } from '../step-by-code.ts'
import { classify, supportOf } from './classify.ts'
import type { Model } from './classify.ts'
import { codeIn, isMisheard } from './codes.ts'
import { readRows, readWords } from './data.ts'
import type { FinderData } from './data.ts'
import { emptyWord } from './features.ts'
import { findMessage } from './messages.ts'
import type { Message } from './messages.ts'
import { readings, wordsOf } from './fold.ts'
import { readText, shorten } from './reading.ts'
import type { Reading } from './reading.ts'
import { createVocabulary } from './vocabulary.ts'

/** Why a step was found: a message that the text holds, or words of the text. */
export type Matched =
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
export type FoundStep = { readonly step: string; readonly score: number; readonly matched: Matched }
/** What the finder makes of a text. */
export type Found =
  | { readonly kind: 'empty' }
  | { readonly kind: 'code'; readonly step: string }
  /** Digits like a code, but no step bears them: one was misheard, or two were swapped. */
  | { readonly kind: 'misheard-code'; readonly code: string }
  | { readonly kind: 'file-name'; readonly hint: FileNameHint }
  /** Steps, best first; `about` names the topic of a known message that says more about it. */
  | { readonly kind: 'steps'; readonly results: readonly FoundStep[]; readonly about?: string }
  /** Not in the document; `topic` names the text that says more about it, if there is one, or is empty. */
  | { readonly kind: 'outside'; readonly topic: string; readonly message?: string }
  | { readonly kind: 'unsure' }

/** Finds the step that a text belongs to. Never throws, whatever the text. */
export type Finder = (text: string) => Found

const mostResults = 4
const mostWords = 3
const leastShare = 0.04
/** Tuned on the working half: docs/decisions/0101-finder-engine.md. */
export const thresholds = { inside: 0.55, best: 0.3 }

/**
 * Makes the finder of an index.
 * @param data the index, from the module `finder:index`
 * @param flow the steps and their codes
 * @param fileNames the reader of file-names.yaml
 */
export function createFinder(data: FinderData, flow: Flow, fileNames: FileNameReader): Finder {
  const vocabulary = createVocabulary(readWords(data))
  const model: Model = { rows: readRows(data), biases: data.biases }
  const messages = messagesOf(data)
  const targets = [...data.steps, ...data.topics]
  return whole => {
    const text = shorten(whole)
    const code = codeIn(text)
    if (code !== undefined) {
      const step = isMisheard(code) ? undefined : stepByCode(flow, code)
      return step === undefined ? { kind: 'misheard-code', code } : { kind: 'code', step }
    }
    const hint = fileNames.read(text)
    if (hint !== 'nothing' || fileNames.isOne(text)) return { kind: 'file-name', hint }
    const reading = readText(vocabulary, text)
    if (reading.words.length === 0) return { kind: /[^\s\p{C}]/u.test(text) ? 'unsure' : 'empty' }
    const message = findMessage(messages, reading.sounds)
    if (message !== undefined && message.target >= data.steps.length) {
      return { kind: 'outside', topic: targets[message.target] ?? '', message: message.text }
    }
    return judge(data, model, reading, message)
  }
}

function judge(
  data: FinderData,
  model: Model,
  reading: Reading,
  message: Message | undefined,
): Found {
  const likely = classify(model, reading.ids)
  const ranked = likely
    .map((score, target) => ({ score, target }))
    .sort((a, b) => b.score - a.score)
  const steps = ranked.filter(({ target }) => target < data.steps.length)
  if (message === undefined) {
    const inside = steps.reduce((sum, { score }) => sum + score, 0)
    const best = ranked[0]
    const known = new Set(reading.ids.filter(id => id !== undefined && id !== emptyWord))
    if (known.size === 0) return { kind: 'unsure' }
    if (inside < thresholds.inside) {
      const topic = data.topics[(best?.target ?? 0) - data.steps.length]
      // A single word is too little to say that the document does not answer it.
      return topic === undefined || known.size === 1 || (best?.score ?? 0) < thresholds.best
        ? { kind: 'unsure' }
        : { kind: 'outside', topic }
    }
    if ((steps[0]?.score ?? 0) < thresholds.best) return { kind: 'unsure' }
  }
  const first = message === undefined ? [] : [{ target: message.target, score: 1 }]
  const results = [...first, ...steps.filter(({ target }) => target !== message?.target)]
    .slice(0, mostResults)
    .filter(({ score }, index) => index === 0 || score >= leastShare)
    .map(({ target, score }): FoundStep => {
      const step = data.steps[target] ?? ''
      if (target === message?.target) {
        return { step, score, matched: { kind: 'message', text: message.text } }
      }
      return {
        step,
        score,
        matched: { kind: 'words', words: tellingWords(model, reading, target) },
      }
    })
  return {
    kind: 'steps',
    results,
    ...(message?.topic === undefined ? {} : { about: message.topic }),
  }
}

/** The words of the text that speak most for a step, in the order in which they stand. */
function tellingWords(model: Model, { words, ids }: Reading, target: number): string[] {
  const support = new Map<string, number>()
  for (const [at, { written }] of words.entries()) {
    if (support.has(written)) continue
    const own = supportOf(model, ids[at], target)
    if (own > 0) support.set(written, Math.max(own, support.get(written) ?? 0))
  }
  const best = [...support].sort((a, b) => b[1] - a[1]).slice(0, mostWords)
  return [...support.keys()].filter(word => best.some(([own]) => own === word))
}

function messagesOf(data: FinderData): Message[] {
  const all = [...data.messages, ...data.led]
  return all
    .map(([text, target, topic]) => ({
      text,
      target,
      ...(topic === undefined ? {} : { topic }),
      sounds: wordsOf(readings(text)[0] ?? '').map(({ sound }) => sound),
    }))
    .filter(({ sounds }) => sounds.length > 1)
}
