import { wordsIn } from '../../machines/finder/features.ts'
import { featuresSeen, rowsOf } from './examples.ts'
import type { Example, Ids, Row } from './examples.ts'
import { settings } from './settings.ts'

/** What was learnt: a weight for each feature and target. */
export type Learnt = {
  readonly features: readonly number[]
  readonly weights: Float64Array
  readonly biases: Float64Array
}
/** What there is to learn from. */
export type TrainingSet = {
  readonly examples: readonly Example[]
  /** How many steps and topics there are. */
  readonly targets: number
  /** What people tell besides their question, for the phrases to be told through. */
  readonly chatter: readonly Ids[]
}
/**
 * Learns a multinomial logistic regression by stochastic gradient descent with a rate for each weight.
 * Then it drops all but the strongest weights and learns again with these, so that they make up for the others.
 * The same phrases always give the same weights: chance comes from a fixed seed.
 */
export function train(set: TrainingSet): Learnt {
  const { features, state } = begin(set)
  learn(state, settings.rounds)
  dropWeak(state)
  learn(state, settings.roundsAgain)
  return { features, weights: state.weights, biases: state.biases }
}

/** The numbers of the words that speak for or against something, by themselves or beside another. */
export function informativeWords(set: TrainingSet): Set<number> {
  const { features, state } = begin(set)
  learn(state, settings.roundsOfFirstLook)
  dropWeak(state)
  const { weights } = state
  const { targets } = set
  return new Set(
    features
      .filter((_, slot) => weights.subarray(slot * targets, (slot + 1) * targets).some(Boolean))
      .flatMap(wordsIn),
  )
}

function begin({ examples, targets, chatter }: TrainingSet): {
  features: number[]
  state: TrainingState
} {
  const random = createRandom(settings.seed)
  const features = featuresSeen(examples)
  const slots = new Map(features.map((feature, slot) => [feature, slot]))
  const weights = new Float64Array(features.length * targets)
  const state: TrainingState = {
    rows: examples.flatMap(example => rowsOf(example, slots, chatter, random)),
    weights,
    biases: new Float64Array(targets),
    seen: new Float64Array(weights.length).fill(1e-2),
    seenBiases: new Float64Array(targets).fill(1e-6),
    dropped: new Uint8Array(weights.length),
    random,
  }
  return { features, state }
}

/** What is learnt and from what, and how much each weight has moved so far. */
type TrainingState = {
  readonly rows: Row[]
  readonly weights: Float64Array
  readonly biases: Float64Array
  readonly seen: Float64Array
  readonly seenBiases: Float64Array
  readonly dropped: Uint8Array
  readonly random: () => number
}

function learn(state: TrainingState, times: number): void {
  const { rows, weights, biases, seen, seenBiases, dropped } = state
  const targets = biases.length
  const scores = new Float64Array(targets)
  for (let round = 0; round < times; round += 1) {
    shuffle(rows, state.random)
    for (const row of rows) {
      predict(row, weights, biases, scores)
      for (let target = 0; target < targets; target += 1) {
        const wanted = target === row.target ? 1 : 0
        const error = ((scores[target] ?? 0) - wanted) * row.sampleWeight
        if (error > -1e-3 && error < 1e-3) continue
        seenBiases[target] = (seenBiases[target] ?? 0) + error * error
        biases[target] = (biases[target] ?? 0) - (0.05 * error) / Math.sqrt(seenBiases[target] ?? 1)
        for (let index = 0; index < row.slots.length; index += 1) {
          const at = (row.slots[index] ?? 0) * targets + target
          if (dropped[at] === 1) continue
          const step = error * (row.values[index] ?? 0) + settings.decay * (weights[at] ?? 0)
          seen[at] = (seen[at] ?? 0) + step * step
          weights[at] = (weights[at] ?? 0) - (settings.rate * step) / Math.sqrt(seen[at] ?? 1)
        }
      }
    }
  }
}

function dropWeak({ rows, weights, biases, dropped }: TrainingState): void {
  const targets = biases.length
  const need = new Float64Array(weights.length / targets)
  for (const { slots, values, sampleWeight } of rows) {
    for (const [index, slot] of slots.entries()) {
      need[slot] = (need[slot] ?? 0) + sampleWeight * (values[index] ?? 0) ** 2
    }
  }
  const worth = weights.map(
    (weight, at) => Math.abs(weight) * (need[Math.floor(at / targets)] ?? 0) ** settings.needCounts,
  )
  const least = Float64Array.from(worth).sort()[Math.max(0, worth.length - settings.strongest)] ?? 0
  for (const [at, own] of worth.entries()) {
    if (own >= least) continue
    dropped[at] = 1
    weights[at] = 0
  }
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
