/** The edit distance (Levenshtein) of two words. */
export function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [column, otherLetter] of Array.from(other).entries()) {
      const change = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

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
