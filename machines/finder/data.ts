/** The finder's index as it is downloaded: made from the content by `scripts/finder`, the same for every language. */
export type FinderData = {
  /** Ids of the steps that can be found, then ids of topics outside the document. */
  readonly steps: readonly string[]
  readonly topics: readonly string[]
  /** The vocabulary: words that mean the same are parted by spaces, meanings by commas. */
  readonly words: string
  /** The features that count: numbers of `featuresOf`, each as its distance from the one before. */
  readonly features: readonly number[]
  /** For each feature one letter for each step and topic: how much it speaks for or against. */
  readonly weights: string
  /** How much speaks for a step or topic beforehand. */
  readonly biases: readonly number[]
  /** What one unit of a weight is worth. */
  readonly unit: number
  /** Messages as they stand on a screen, and the number of the step or topic each belongs to. */
  readonly messages: readonly (readonly [text: string, target: number])[]
  /** The same for messages that a step answers although another program shows them; with their topic. */
  readonly led: readonly (readonly [text: string, target: number, topic: string])[]
}

/** The letters of the weights; the one in the middle is nothing. */
export const weightLetters = 'HGFEDCBA.abcdefgh'
const nothing = weightLetters.indexOf('.')

/** A feature's weights, without those that are nothing. */
export type Row = readonly (readonly [target: number, weight: number])[]

/** Reads the weights of every feature. */
export function readRows(data: FinderData): Map<number, Row> {
  const width = data.steps.length + data.topics.length
  const values = new Map(
    Array.from(weightLetters, (letter, at) => [letter, (at - nothing) * data.unit]),
  )
  const rows = new Map<number, Row>()
  let feature = 0
  for (const [index, distance] of data.features.entries()) {
    feature += distance
    const row: [number, number][] = []
    for (let target = 0; target < width; target += 1) {
      const weight = values.get(data.weights.charAt(index * width + target)) ?? 0
      if (weight !== 0) row.push([target, weight])
    }
    rows.set(feature, row)
  }
  return rows
}

/** Reads the vocabulary: every word with the number of its meaning. */
export function* readWords(data: FinderData): Generator<readonly [word: string, id: number]> {
  for (const [id, words] of data.words.split(',').entries()) {
    for (const word of words.split(' ')) yield [word, id]
  }
}
