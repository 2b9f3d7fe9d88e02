/** The edit distance (Levenshtein) of two texts. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [i, a] of one.split('').entries()) {
    const next = [i + 1]
    for (const [j, b] of other.split('').entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a === b ? 0 : 1)),
      )
    }
    row = next
  }
  return row[row.length - 1] ?? 0
}

/** The step id nearest to a mistyped one. @returns undefined when more than a third of its letters differ */
export function nearestStep(tried: string, ids: readonly string[]): string | undefined {
  const ranked = ids
    .map(id => ({ id, far: distance(tried, id) }))
    .sort((one, other) => one.far - other.far)
  const best = ranked[0]
  return best !== undefined && best.far <= Math.max(1, Math.floor(best.id.length / 3))
    ? best.id
    : undefined
}
