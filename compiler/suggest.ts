import { editDistance } from '../machines/edit-distance.ts'

/** The known word nearest to a misspelt one, if one is near enough. */
export function findNearest(word: string, known: Iterable<string>): string | undefined {
  // A long pasted text is not a misspelling, and comparing it would take minutes.
  if (word.length > 64) return undefined
  let nearest: string | undefined
  // With two letters, one wrong leaves nothing to compare: F9 is not a typo of F1.
  const most = word.length > 2 ? Math.max(1, Math.floor(word.length / 3)) : 0
  let least = most + 1
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest
}

/** `did you mean "start"?` where a known word is near, else the given advice. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const nearest = findNearest(word, known)
  return nearest === undefined ? otherwise : `did you mean "${nearest}"?`
}
