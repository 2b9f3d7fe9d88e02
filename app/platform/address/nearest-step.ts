/** Edits that turn one text into the other: insert, delete, replace, each one. */
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

/**
 * The step id that a mistyped address most likely meant.
 * @returns undefined when nothing is near: more than a third of the letters would have to change
 */
export function nearestStep(tried: string, ids: readonly string[]): string | undefined {
  const ranked = ids
    .map(id => ({ id, far: distance(tried, id) }))
    .sort((one, other) => one.far - other.far)
  const best = ranked[0]
  return best !== undefined && best.far <= Math.max(1, Math.floor(best.id.length / 3))
    ? best.id
    : undefined
}
