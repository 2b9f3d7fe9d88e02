/** The edit distance (Levenshtein) of two texts, in characters. */
export function editDistance(one: string, other: string): number {
  const columns = Array.from(other)
  let row = Array.from({ length: columns.length + 1 }, (_, index) => index)
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1]
    for (const [column, otherLetter] of columns.entries()) {
      const change = (row[column] ?? 0) + (letter === otherLetter ? 0 : 1)
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row[columns.length] ?? 0
}
