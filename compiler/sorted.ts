/** A sorted copy. Browsers of the oldest target know no `toSorted`, so the types leave it out. */
export function sorted<Item>(
  items: Iterable<Item>,
  compare?: (a: Item, b: Item) => number,
): Item[] {
  const copy = [...items]
  copy.sort(compare)
  return copy
}
