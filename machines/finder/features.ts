/** The id of stop words: they are in the vocabulary and give no feature. */
export const stopWordId = 0
/** The feature of a text with unknown words: questions outside the document have more of them. */
const unknownWords = 99_999
/** The feature of a text with more unknown than known words. */
const mostlyUnknown = 99_998
/** The lowest feature of a bigram; those of single words are below it. */
const bigramBase = 100_000
/** The size limit of the vocabulary: with more words, two bigrams could have the same feature. */
export const mostWords = 5000

/**
 * Extracts the features of a text: its words except stop words, its bigrams, a negation with the word after next, and
 * whether it has unknown words.
 * @param ids word ids; undefined for an unknown word
 * @param denial the id of the negation words
 */
export function featuresOf(ids: readonly (number | undefined)[], denial: number): number[] {
  const features = new Set<number>()
  let first: number | undefined
  let before: number | undefined
  let unknown = 0
  let known = 0
  for (const id of ids) {
    if (id === stopWordId) continue
    features.add(id ?? unknownWords)
    if (id === undefined) {
      unknown += 1
      continue
    }
    known += 1
    if (before !== undefined && before !== id) features.add(bigramOf(before, id))
    if (first !== undefined && first !== id && (first === denial || id === denial)) {
      features.add(bigramOf(first, id))
    }
    first = before
    before = id
  }
  if (unknown > known) features.add(mostlyUnknown)
  return [...features]
}

/** The feature of a bigram, whatever its order. */
function bigramOf(a: number, b: number): number {
  return bigramBase + Math.min(a, b) * mostWords + Math.max(a, b)
}

/** The word ids of a feature: one, or two for a bigram. */
export function wordsIn(feature: number): number[] {
  if (feature < bigramBase) return [feature]
  const pair = feature - bigramBase
  return [Math.floor(pair / mostWords), pair % mostWords]
}

/** The value of a feature before normalization. */
export function weightOf(feature: number): number {
  return feature < bigramBase ? 1 : 0.7
}

/** The Euclidean norm of a text's feature values, by which they are divided; 1 for a text without features. */
export function lengthOf(features: readonly number[]): number {
  return Math.sqrt(features.reduce((sum, feature) => sum + weightOf(feature) ** 2, 0)) || 1
}
