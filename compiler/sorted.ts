/** A sorted copy, in place of `toSorted`, which the oldest supported browsers lack. */
export function sorted<Item>(
  items: Iterable<Item>,
  compare?: (a: Item, b: Item) => number,
): Item[] {
  const copy = [...items]
  copy.sort(compare)
  return copy
}
