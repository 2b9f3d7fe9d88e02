/** The number of words that carry no meaning of their own (such as articles): they are known, but count for nothing. */
export const emptyWord = 0
/** That a text holds words which are not known: people say more unknown words of what is not in the document. */
const unknownWords = 99_999
/** Pairs are numbered above all single words. */
const pairBase = 100_000
/** There may be no more words than this, or two pairs would have one number. */
export const mostWords = 5000

/**
 * What a row of words shows: each word with a meaning once, each two such words that are neighbours,
 * and whether there are words that are not known.
 * @param ids numbers of the vocabulary; undefined for an unknown word
 */
export function featuresOf(ids: readonly (number | undefined)[]): number[] {
  const features = new Set<number>()
  let before: number | undefined
  for (const id of ids) {
    if (id === emptyWord) continue
    features.add(id ?? unknownWords)
    if (id === undefined) continue
    if (before !== undefined && before !== id) features.add(pairOf(before, id))
    before = id
  }
  return [...features]
}

/** The number of two neighbours, in whichever order. */
function pairOf(a: number, b: number): number {
  return pairBase + Math.min(a, b) * mostWords + Math.max(a, b)
}

/** The numbers of the words that a feature is made of. */
export function wordsIn(feature: number): number[] {
  if (feature < pairBase) return [feature]
  const pair = feature - pairBase
  return [Math.floor(pair / mostWords), pair % mostWords]
}

/** How much a feature counts beside the others. */
export function weightOf(feature: number): number {
  return feature < pairBase ? 1 : 0.7
}

/** Makes long texts and short ones comparable. */
export function lengthOf(features: readonly number[]): number {
  return Math.sqrt(features.reduce((sum, feature) => sum + weightOf(feature) ** 2, 0)) || 1
}
