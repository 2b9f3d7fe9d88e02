/** A deterministic random number generator (mulberry32), from 0 to below 1. */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A random sample of the items, determined by the seed. */
export function pick<Item>(items: readonly Item[], count: number, seed: number): Item[] {
  const random = seededRandom(seed)
  const keyed = items.map(item => ({ item, key: random() }))
  keyed.sort((a, b) => a.key - b.key)
  return keyed.slice(0, count).map(({ item }) => item)
}
