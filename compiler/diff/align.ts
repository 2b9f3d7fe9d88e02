/** A pair of items, of which one may be missing: added or removed. */
export type Pair<Item> = readonly [before: Item | undefined, after: Item | undefined]

/** The longest lists that are aligned; longer ones are paired by position, because aligning takes quadratic time. */
const mostCells = 4_000_000

/**
 * Aligns two lists with as many equal pairs as possible, in order. Items between two equal pairs are paired in order:
 * a replaced item with its replacement.
 */
export function align<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): Pair<Item>[] {
  const pairs: Pair<Item>[] = []
  let [row, column] = [0, 0]
  for (const [nextRow, nextColumn] of [
    ...equalPairs(before, after, same),
    [before.length, after.length] as const,
  ]) {
    const gap = Math.max(nextRow - row, nextColumn - column)
    for (let index = 0; index < gap; index += 1) {
      pairs.push([
        row + index < nextRow ? before[row + index] : undefined,
        column + index < nextColumn ? after[column + index] : undefined,
      ])
    }
    if (nextRow < before.length) pairs.push([before[nextRow], after[nextColumn]])
    row = nextRow + 1
    column = nextColumn + 1
  }
  return pairs
}

/** The positions of a longest common subsequence. */
function equalPairs<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): (readonly [number, number])[] {
  const width = after.length + 1
  if (before.length * after.length > mostCells) return []
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  const isSame = (row: number, column: number) => {
    const [one, other] = [before[row], after[column]]
    return one !== undefined && other !== undefined && same(one, other)
  }
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const found: [number, number][] = []
  let [row, column] = [0, 0]
  while (row < before.length && column < after.length) {
    if (isSame(row, column)) found.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return found
}
