/** The number of words that carry no meaning of their own (such as articles): they are known, but count for nothing. */
export const stopWordId = 0
/** That a text holds words which are not known: people say more unknown words of what is not in the document. */
const unknownWords = 99_999
/** That more of its words are not known than are. */
const mostlyUnknown = 99_998
/** Bigrams are numbered above all single words. */
const bigramBase = 100_000
/** There may be no more words than this, or two bigrams would have one number. */
export const mostWords = 5000

/**
 * What a row of words shows: each word with a meaning once, each two such words that are neighbours, a word that
 * denies with the word but one beside it, and whether there are words that are not known.
 * @param ids numbers of the vocabulary; undefined for an unknown word
 * @param denial the number of the words that deny
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

/** The number of two neighbours, in whichever order. */
function bigramOf(a: number, b: number): number {
  return bigramBase + Math.min(a, b) * mostWords + Math.max(a, b)
}

/** The numbers of the words that a feature is made of. */
export function wordsIn(feature: number): number[] {
  if (feature < bigramBase) return [feature]
  const pair = feature - bigramBase
  return [Math.floor(pair / mostWords), pair % mostWords]
}

/** How much a feature counts beside the others. */
export function weightOf(feature: number): number {
  return feature < bigramBase ? 1 : 0.7
}

/** Makes long texts and short ones comparable. */
export function lengthOf(features: readonly number[]): number {
  return Math.sqrt(features.reduce((sum, feature) => sum + weightOf(feature) ** 2, 0)) || 1
}
