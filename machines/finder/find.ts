import type { Flow } from '../flow.ts'
import type { FileNameHint, FileNameReader } from '../file-name.ts'
import { stepByCode } from '../step-by-code.ts'
import { codeIn, stepsNearCode } from './codes.ts'
import type { NearCode } from './codes.ts'
import { readRows, readWords } from './data.ts'
import type { FinderData } from './data.ts'
import { stopWordId } from './features.ts'
import { decide } from './decide.ts'
import type { Decision } from './decide.ts'
import { decideMessage } from './decide-message.ts'
import { looksLikeMessage, quoteOf } from './message-like.ts'
import { findMessage } from './messages.ts'
import type { Message } from './messages.ts'
import { readings, wordsOf } from './fold.ts'
import { readText, shorten } from './reading.ts'
import type { Reading } from './reading.ts'
import { decodeText } from './decode-text.ts'
import { createVocabulary } from './vocabulary.ts'

/** The result of a search. */
export type Found =
  | { readonly kind: 'empty' }
  | { readonly kind: 'code'; readonly step: string }
  /** Digits that are no step's code; `near` are the steps whose code differs by one typing mistake. */
  | { readonly kind: 'wrong-code'; readonly code: string; readonly near: readonly NearCode[] }
  | { readonly kind: 'file-name'; readonly hint: FileNameHint }
  | Decision

/** Finds the step for a text. Never throws. */
export type Finder = (text: string) => Found

/**
 * Creates the finder.
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
    const plain = decodeText(text)
    const reading = readText(vocabulary, plain)
    if (reading.words.length === 0) return { kind: /[^\s\p{C}]/u.test(text) ? 'unsure' : 'empty' }
    const message = findMessage(messages, reading, denials)
    // Escapes and mojibake come from programs, so the text was not typed by hand.
    const isWritten = !looksLikeMessage(text) && plain === text
    if (message !== undefined) {
      const beside = isWritten ? knownBeside(reading, message) : []
      return decideMessage(engine, reading, message, { plain, beside })
    }
    if (!isWritten) return { kind: 'outside', topic: '', quote: quoteOf(plain) }
    return decide(engine, reading, plain)
  }
}

/** The ids of the known words beside a message, without stop words; parts of its words are not beside it. */
function knownBeside({ words, ids }: Reading, { sounds }: Message): number[] {
  const message = sounds.join('')
  return words.flatMap(({ sound }, at) => {
    const id = ids[at] ?? stopWordId
    return id === stopWordId || message.includes(sound) ? [] : [id]
  })
}

/** The messages as sequences of words in phonetic spelling; in the index, those of topics already are. */
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

/**
 * Adds, for each message of a step with a negation, the message without it: it says the opposite, so it belongs to
 * the topic of unexplained messages.
 */
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
