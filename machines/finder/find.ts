import type { Flow } from '../flow.ts'
import type { FileNameHint, FileNameReader } from '../file-name.ts'
import { stepByCode } from '../step-by-code.ts'
import { codeIn, stepsNearCode } from './codes.ts'
import type { NearCode } from './codes.ts'
import { readRows, readWords } from './data.ts'
import type { FinderData } from './data.ts'
import { stopWordId } from './features.ts'
import { judge } from './judge.ts'
import type { Judged } from './judge.ts'
import { judgeMessage } from './judge-message.ts'
import { looksLikeMessage, quoteOf } from './message-like.ts'
import { findMessage } from './messages.ts'
import type { Message } from './messages.ts'
import { readings, wordsOf } from './fold.ts'
import { readText, shorten } from './reading.ts'
import type { Reading } from './reading.ts'
import { undress } from './undress.ts'
import { createVocabulary } from './vocabulary.ts'

/** What the finder makes of a text. */
export type Found =
  | { readonly kind: 'empty' }
  | { readonly kind: 'code'; readonly step: string }
  /** Digits like a code that no step bears; `near` are the steps whose code is one slip away. */
  | { readonly kind: 'wrong-code'; readonly code: string; readonly near: readonly NearCode[] }
  | { readonly kind: 'file-name'; readonly hint: FileNameHint }
  | Judged

/** Finds the step that a text belongs to. Never throws, whatever the text. */
export type Finder = (text: string) => Found

/**
 * Makes the finder of an index.
 * @param data the index, from the module `finder:index`
 * @param flow the steps and their codes
 * @param fileNames the reader of file-names.yaml
 */
export function createFinder(data: FinderData, flow: Flow, fileNames: FileNameReader): Finder {
  const words = [...readWords(data)]
  const vocabulary = createVocabulary(words)
  const engine = {
    data,
    flow,
    model: { rows: readRows(data), biases: data.biases, denial: data.denial },
  }
  const denials = new Set(words.flatMap(([word, id]) => (id === data.denial ? [word] : [])))
  const messages = withOpposites(messagesOf(data), data, denials)
  return whole => {
    const text = shorten(whole)
    const code = codeIn(text)
    if (code !== undefined) {
      const step = stepByCode(flow, code)
      return step === undefined
        ? { kind: 'wrong-code', code, near: stepsNearCode(flow, code) }
        : { kind: 'code', step }
    }
    const hint = fileNames.read(text)
    if (hint !== 'nothing' || fileNames.isOne(text)) return { kind: 'file-name', hint }
    const plain = undress(text)
    const reading = readText(vocabulary, plain)
    if (reading.words.length === 0) return { kind: /[^\s\p{C}]/u.test(text) ? 'unsure' : 'empty' }
    const message = findMessage(messages, reading, denials)
    // Nobody writes in escapes or in a wrong code page by hand.
    const isWritten = !looksLikeMessage(text) && plain === text
    if (message !== undefined) {
      const told = isWritten ? countBeside(reading, message) : 0
      return judgeMessage(engine, reading, message, { plain, told })
    }
    if (!isWritten) return { kind: 'outside', topic: '', quote: quoteOf(plain) }
    return judge(engine, reading, plain)
  }
}

/** How many words with a meaning stand beside a message. */
function countBeside({ words, ids }: Reading, { sounds }: Message): number {
  return words.filter(
    ({ sound }, at) => (ids[at] ?? stopWordId) !== stopWordId && !sounds.includes(sound),
  ).length
}

/** Messages that a step answers are kept as they stand on a screen, all others as they sound. */
function messagesOf(data: FinderData): Message[] {
  return [...data.messages, ...data.redirectedMessages]
    .map(([text, target, topic]) => ({
      text,
      target,
      ...(topic === undefined ? {} : { topic }),
      sounds:
        target < data.steps.length
          ? wordsOf(readings(text)[0] ?? '').map(({ sound }) => sound)
          : text.split(' '),
    }))
    .filter(({ sounds }) => sounds.length > 1)
}

/** A message that a step answers says the opposite without the word that denies, and is another one. */
function withOpposites(
  messages: readonly Message[],
  { steps, messageTopic }: FinderData,
  denials: ReadonlySet<string>,
): Message[] {
  const opposites = messages
    .filter(({ target }) => target < steps.length && messageTopic >= 0)
    .map(message => ({
      ...message,
      target: messageTopic,
      sounds: message.sounds.filter(sound => !denials.has(sound)),
    }))
    .filter(({ sounds, text }) => sounds.length > 1 && sounds.length < wordsOf(text).length)
  return [...messages, ...opposites]
}
