/** The finder's index as it is downloaded: made from the content by the compiler, the same for every language. */
export type FinderData = {
  /** Ids of the steps that can be found. */
  readonly steps: readonly string[]
  /** Topics outside the document: their ids where there is more to say, else nothing. */
  readonly outOfScopeTopics: readonly string[]
  /** The number of the topic of messages that nothing more is known of; -1 when there is none. */
  readonly messageTopic: number
  /**
   * The vocabulary, meanings parted by commas. A capital letter begins a word and tells how many letters
   * it shares with the word before (A for none); a dot ends a whole word, anything else is a prefix.
   */
  readonly words: string
  /** The number of the meaning that turns a text into its opposite. */
  readonly denial: number
  /** The number of the meaning of words that raise an alarm, such as a suspicion of fraud: never answered. */
  readonly alarm: number
  /** The features that count: numbers of `featuresOf`, each as its distance from the one before. */
  readonly features: readonly number[]
  /**
   * How much each feature speaks for or against each step and topic: only what is not nothing, one letter each,
   * and how many nothings stand before it. Apart from each other the two compress better.
   */
  readonly weights: string
  readonly gaps: string
  /** How much speaks for a step or topic beforehand. */
  readonly biases: readonly number[]
  /** What one unit of a weight is worth. */
  readonly unit: number
  /** Messages as they stand on a screen, and the number of the step or topic each belongs to. */
  readonly messages: readonly (readonly [text: string, target: number])[]
  /** The same for messages that a step answers although another program shows them; with their topic. */
  readonly redirectedMessages: readonly (readonly [text: string, target: number, topic: string])[]
}

/** The letters of the weights; the one in the middle is nothing. */
export const weightLetters = 'HGFEDCBA.abcdefgh'
const nothing = weightLetters.indexOf('.')
/** The letters of the gaps: the last one is a gap that goes on. */
export const gapLetters =
  '#$%&()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
export const longestGap = gapLetters.length - 1

/** A feature's weights, without those that are nothing. */
export type Row = readonly (readonly [target: number, weight: number])[]

/** Reads the weights of every feature. */
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
    const level = weightLetters.indexOf(data.weights.charAt(count)) - nothing
    rows[Math.floor(at / width)]?.row.push([at % width, level * data.unit])
    at += 1
    count += 1
  }
  return new Map(rows.map(({ feature: own, row }) => [own, row]))
}

/** Reads the vocabulary: every word with the number of its meaning, prefixes with a star. */
export function* readWords(data: FinderData): Generator<readonly [word: string, id: number]> {
  let before = ''
  for (const [id, words] of data.words.split(',').entries()) {
    for (const [, shared = 'A', rest = '', dot] of words.matchAll(/([A-Z])([^A-Z.]*)(\.?)/g)) {
      before = before.slice(0, shared.charCodeAt(0) - firstShared) + rest
      yield [dot === '' ? `${before}*` : before, id]
    }
  }
}

/** The letter that stands for no shared letter. */
export const firstShared = 65
