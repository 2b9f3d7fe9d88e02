/**
 * Orders writes without a clock: a count that is higher than every count its writer had seen, and the tab
 * that wrote (a random id, so that no two writes are alike).
 */
export type Stamp = readonly [count: number, tab: string]

/** Lower than any stamp of a real write. */
export const noStamp: Stamp = [0, '']

/** Below 0 where `one` comes first, above 0 where `other` does. */
export function compareStamps(one: Stamp, other: Stamp): number {
  return one[0] - other[0] || compareTexts(one[1], other[1])
}

/** By code unit, the same in every browser and language. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** One value that was set as a whole; of two that were set in two tabs, the later stamp counts in both. */
export type Register<Value> = { readonly value: Value; readonly stamp: Stamp }

/** The later of two writes. Equal stamps can only come from a damaged record; then both tabs choose alike. */
export function latest<Value>(one: Register<Value>, other: Register<Value>): Register<Value> {
  const order = compareStamps(one.stamp, other.stamp)
  const isFirst = order || compareTexts(JSON.stringify(one.value), JSON.stringify(other.value))
  return isFirst < 0 ? other : one
}
