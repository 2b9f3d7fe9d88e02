/**
 * A logical timestamp (Lamport): a count higher than every count that its writer had seen, and the writer's tab (a
 * random id, so that no two are equal).
 */
export type Stamp = readonly [count: number, tab: string]

/** Lower than any stamp of a real write. */
export const noStamp: Stamp = [0, '']

/** Compares two stamps: negative where `one` is earlier. */
export function compareStamps(one: Stamp, other: Stamp): number {
  return one[0] - other[0] || compareTexts(one[1], other[1])
}

/** Compares by code unit, the same in every browser and language. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

/** A last-writer-wins register: of two concurrent values, the one with the later stamp wins in every tab. */
export type Register<Value> = { readonly value: Value; readonly stamp: Stamp }

/** The later of two writes. Equal stamps only occur in a damaged record; then every tab makes the same choice. */
export function latest<Value>(one: Register<Value>, other: Register<Value>): Register<Value> {
  const order = compareStamps(one.stamp, other.stamp)
  const isFirst = order || compareTexts(JSON.stringify(one.value), JSON.stringify(other.value))
  return isFirst < 0 ? other : one
}
