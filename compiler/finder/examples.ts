import { featuresOf, lengthOf, weightOf } from '../../machines/finder/features.ts'

/** A text as word ids; undefined for an unknown word. */
export type Ids = readonly (number | undefined)[]
/** A training sentence, and the index of its class (step or topic). */
export type Example = { readonly ids: Ids; readonly target: number }
/** A training row: its features and their values, its class, and its sample weight. */
export type Row = {
  readonly slots: Int32Array
  readonly values: Float64Array
  readonly target: number
  readonly sampleWeight: number
}

const shortened = 2
const pairSeenAtLeast = 5
const mostTold = 3

/** Every word feature, and the bigrams that occur in enough sentences, sorted. */
export function featuresSeen(examples: readonly Example[], denial: number): number[] {
  const counts = new Map<number, number>()
  for (const { ids } of examples) {
    for (const feature of featuresOf(ids, denial))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts]
    .filter(([feature, count]) => weightOf(feature) === 1 || count >= pairSeenAtLeast)
    .map(([feature]) => feature)
    .sort((a, b) => a - b)
}

/**
 * Training rows of a sentence, augmented: as it is, with one word left out, and amid small talk. A word of denial is
 * never left out: without it the sentence would say the opposite.
 */
export function rowsOf(
  { ids, target }: Example,
  slots: ReadonlyMap<number, number>,
  { chatter, denial }: { readonly chatter: readonly Ids[]; readonly denial: number },
  random: () => number,
): Row[] {
  const known = ids.filter(id => id !== undefined && id !== 0)
  const shownBy = (own: Ids, sampleWeight: number) =>
    rowOf(featuresOf(own, denial), target, sampleWeight, slots)
  const rows = [shownBy(ids, 1)]
  for (let count = 0; known.length > 2 && count < shortened; count += 1) {
    const without = Math.floor(random() * known.length)
    if (known[without] === denial) continue
    const rest = known.filter((_, index) => index !== without)
    rows.push(shownBy(rest, 0.4))
  }
  rows.push(shownBy(tell(ids, chatter, random), 0.4))
  return rows.filter(row => row.slots.length > 0)
}

function tell(ids: Ids, chatter: readonly Ids[], random: () => number): Ids {
  let story = ids
  const count = 1 + Math.floor(random() * mostTold)
  for (let part = 0; part < count; part += 1) {
    const told = chatter[Math.floor(random() * chatter.length)] ?? []
    story = random() < 0.5 ? [...story, ...told] : [...told, ...story]
  }
  return story
}

function rowOf(
  shown: readonly number[],
  target: number,
  sampleWeight: number,
  all: ReadonlyMap<number, number>,
): Row {
  const features = shown.filter(feature => all.has(feature))
  const length = lengthOf(features)
  return {
    slots: Int32Array.from(features, feature => all.get(feature) ?? 0),
    values: Float64Array.from(features, feature => weightOf(feature) / length),
    target,
    sampleWeight,
  }
}
