/** The finder's index, as the browser downloads it: compiled from the content, one for all languages. */
export type FinderData = {
  /** Ids of the indexed steps; a target index below their number is a place in this list. */
  readonly steps: readonly string[]
  /**
   * Ids of the topics outside the document, whose target indexes follow those of the steps; empty for a topic without
   * a text about it.
   */
  readonly outOfScopeTopics: readonly string[]
  /** The target index of the topic for unexplained messages; -1 when there is none. */
  readonly messageTopic: number
  /**
   * The vocabulary as front-coded words, with a comma between groups of synonyms. A capital letter begins a word and
   * is the length of the prefix that it shares with the word before (A is 0); a dot ends a whole word, and a word
   * without one is a prefix.
   */
  readonly words: string
  /** The id of the negation words. */
  readonly denial: number
  /** The id of the alarm words, such as those for a suspicion of fraud: a text with one is never answered. */
  readonly alarm: number
  /** The features of the model, ascending, as differences between neighbours (delta coding). */
  readonly features: readonly number[]
  /**
   * The non-zero weights, one letter each, row by row: a row has one weight for each step and topic. `gaps` holds the
   * number of zeros before each. Two strings compress better than one.
   */
  readonly weights: string
  readonly gaps: string
  /** The bias of each step and topic. */
  readonly biases: readonly number[]
  /** The quantization step of the weights. */
  readonly unit: number
  /**
   * Messages with the target index of each; those of steps as they stand on a screen, those of topics in phonetic
   * spelling.
   */
  readonly messages: readonly (readonly [text: string, target: number])[]
  /** The same for messages of other programs that a step answers, with their topic. */
  readonly redirectedMessages: readonly (readonly [text: string, target: number, topic: string])[]
}

/** The letter of each quantized weight; the middle one is zero. */
export const weightLetters = 'HGFEDCBA.abcdefgh'
const zero = weightLetters.indexOf('.')
/** The letter of each gap; the last one adds its length to the next gap. */
export const gapLetters =
  '#$%&()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
export const longestGap = gapLetters.length - 1

/** The non-zero weights of one feature. */
export type Row = readonly (readonly [target: number, weight: number])[]

/** Unpacks the weights, by feature. */
export function readRows(data: FinderData): Map<number, Row> {
  const width = data.steps.length + data.outOfScopeTopics.length
  let feature = 0
  const rows = data.features.map(distance => {
    feature += distance
    return { feature, row: [] as [number, number][] }
  })
  let at = 0
  let count = 0
  for (const letter of data.gaps) {
    const gap = gapLetters.indexOf(letter)
    at += gap
    if (gap === longestGap) continue
    const level = weightLetters.indexOf(data.weights.charAt(count)) - zero
    rows[Math.floor(at / width)]?.row.push([at % width, level * data.unit])
    at += 1
    count += 1
  }
  return new Map(rows.map(({ feature: own, row }) => [own, row]))
}

/** Unpacks the vocabulary: every word with its id; prefixes end with `*`. */
export function* readWords(data: FinderData): Generator<readonly [word: string, id: number]> {
  let before = ''
  for (const [id, words] of data.words.split(',').entries()) {
    for (const [, shared = 'A', rest = '', dot] of words.matchAll(/([A-Z])([^A-Z.]*)(\.?)/g)) {
      before = before.slice(0, shared.charCodeAt(0) - firstShared) + rest
      yield [dot === '' ? `${before}*` : before, id]
    }
  }
}

/** The character code of a shared prefix of length 0. */
export const firstShared = 65
