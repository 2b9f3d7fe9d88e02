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

const copiesWithGap = 2
const leastBigramCount = 5
const mostChatter = 3

/** All single-word features, and the bigrams that occur in enough sentences, ascending. */
export function featuresSeen(examples: readonly Example[], denial: number): number[] {
  const counts = new Map<number, number>()
  for (const { ids } of examples) {
    for (const feature of featuresOf(ids, denial))
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts]
    .filter(([feature, count]) => weightOf(feature) === 1 || count >= leastBigramCount)
    .map(([feature]) => feature)
    .sort((a, b) => a - b)
}

/**
 * Augments a training sentence: the sentence itself, copies with one word left out, and one amid small talk. A
 * negation is never left out, since the rest would say the opposite.
 */
export function rowsOf(
  { ids, target }: Example,
  slots: ReadonlyMap<number, number>,
  { chatter, denial }: { readonly chatter: readonly Ids[]; readonly denial: number },
  random: () => number,
): Row[] {
  const known = ids.filter(id => id !== undefined && id !== 0)
  const rowFor = (own: Ids, sampleWeight: number) =>
    rowOf(featuresOf(own, denial), target, sampleWeight, slots)
  const rows = [rowFor(ids, 1)]
  for (let count = 0; known.length > 2 && count < copiesWithGap; count += 1) {
    const without = Math.floor(random() * known.length)
    if (known[without] === denial) continue
    const rest = known.filter((_, index) => index !== without)
    rows.push(rowFor(rest, 0.4))
  }
  rows.push(rowFor(addChatter(ids, chatter, random), 0.4))
  return rows.filter(row => row.slots.length > 0)
}

function addChatter(ids: Ids, chatter: readonly Ids[], random: () => number): Ids {
  let story = ids
  const count = 1 + Math.floor(random() * mostChatter)
  for (let part = 0; part < count; part += 1) {
    const remark = chatter[Math.floor(random() * chatter.length)] ?? []
    story = random() < 0.5 ? [...story, ...remark] : [...remark, ...story]
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
