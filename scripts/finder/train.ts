import { featuresOf, lengthOf, weightOf } from '../../machines/finder/features.ts'

/** A phrase as numbers of the vocabulary, and the number of the step or topic it stands under. */
export type Example = { readonly ids: readonly (number | undefined)[]; readonly target: number }
/** What was learnt: a weight for each feature and target. */
export type Learnt = {
  readonly features: readonly number[]
  readonly weights: Float64Array
  readonly biases: Float64Array
}
type Row = {
  readonly slots: Int32Array
  readonly values: Float64Array
  readonly target: number
  readonly share: number
}

const rounds = 14
const rate = 0.5
const decay = 2e-4
const shortened = 2
const pairSeenAtLeast = 3

/**
 * Learns a multinomial logistic regression by stochastic gradient descent with a rate for each weight.
 * The same phrases always give the same weights: chance comes from a fixed seed.
 */
export function train(examples: readonly Example[], targets: number): Learnt {
  const random = createRandom(12_345)
  const features = featuresSeen(examples)
  const slots = new Map(features.map((feature, slot) => [feature, slot]))
  const rows = examples.flatMap(example => rowsOf(example, slots, random))
  const size = features.length * targets
  const weights = new Float64Array(size)
  const biases = new Float64Array(targets)
  const seen = new Float64Array(size).fill(1e-2)
  const seenBiases = new Float64Array(targets).fill(1e-6)
  const scores = new Float64Array(targets)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(rows, random)
    for (const row of rows) {
      predict(row, weights, biases, scores)
      for (let target = 0; target < targets; target += 1) {
        const slip = ((scores[target] ?? 0) - (target === row.target ? 1 : 0)) * row.share
        if (slip > -1e-3 && slip < 1e-3) continue
        seenBiases[target] = (seenBiases[target] ?? 0) + slip * slip
        biases[target] = (biases[target] ?? 0) - (0.05 * slip) / Math.sqrt(seenBiases[target] ?? 1)
        for (let index = 0; index < row.slots.length; index += 1) {
          const at = (row.slots[index] ?? 0) * targets + target
          const step = slip * (row.values[index] ?? 0) + decay * (weights[at] ?? 0)
          seen[at] = (seen[at] ?? 0) + step * step
          weights[at] = (weights[at] ?? 0) - (rate * step) / Math.sqrt(seen[at] ?? 1)
        }
      }
    }
  }
  return { features, weights, biases }
}

function predict(
  row: Row,
  weights: Float64Array,
  biases: Float64Array,
  scores: Float64Array,
): void {
  const targets = biases.length
  scores.set(biases)
  for (let index = 0; index < row.slots.length; index += 1) {
    const base = (row.slots[index] ?? 0) * targets
    const value = row.values[index] ?? 0
    for (let target = 0; target < targets; target += 1) {
      scores[target] = (scores[target] ?? 0) + (weights[base + target] ?? 0) * value
    }
  }
  let most = -Infinity
  for (const score of scores) if (score > most) most = score
  let sum = 0
  for (let target = 0; target < targets; target += 1) {
    const score = Math.exp((scores[target] ?? 0) - most)
    scores[target] = score
    sum += score
  }
  for (let target = 0; target < targets; target += 1) scores[target] = (scores[target] ?? 0) / sum
}

/** Every single word, and the pairs that are more than chance. */
function featuresSeen(examples: readonly Example[]): number[] {
  const counts = new Map<number, number>()
  for (const { ids } of examples) {
    for (const feature of featuresOf(ids)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts]
    .filter(([feature, count]) => weightOf(feature) === 1 || count >= pairSeenAtLeast)
    .map(([feature]) => feature)
    .sort((a, b) => a - b)
}

/** The phrase itself, and the phrase with one word less: nobody says all of it. */
function rowsOf(example: Example, slots: ReadonlyMap<number, number>, random: () => number): Row[] {
  const known = example.ids.filter(id => id !== undefined && id !== 0)
  const variants = [{ ids: example.ids, share: 1 }]
  for (let count = 0; known.length > 2 && count < shortened; count += 1) {
    const without = Math.floor(random() * known.length)
    variants.push({ ids: known.filter((_, index) => index !== without), share: 0.4 })
  }
  return variants.flatMap(({ ids, share }) => {
    const features = featuresOf(ids).filter(feature => slots.has(feature))
    if (features.length === 0) return []
    const length = lengthOf(features)
    return {
      slots: Int32Array.from(features, feature => slots.get(feature) ?? 0),
      values: Float64Array.from(features, feature => weightOf(feature) / length),
      target: example.target,
      share,
    }
  })
}

function shuffle(rows: Row[], random: () => number): void {
  for (let index = rows.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const [a, b] = [rows[index], rows[other]]
    if (a !== undefined && b !== undefined) {
      rows[index] = b
      rows[other] = a
    }
  }
}

function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    return state / 0x80_00_00_00
  }
}
