import { wordsIn } from '../../machines/finder/features.ts'
import { featuresSeen, rowsOf } from './examples.ts'
import type { Example, Ids } from './examples.ts'
import { learn } from './learn.ts'
import type { TrainingState } from './learn.ts'
import { settings } from './settings.ts'

/** The trained parameters; `weights` is a matrix with a row for each feature and a column for each target. */
export type TrainedModel = {
  readonly features: readonly number[]
  readonly weights: Float32Array
  readonly biases: Float64Array
}
/** The training data. */
export type TrainingSet = {
  readonly examples: readonly Example[]
  /** The number of targets (steps and topics), and how many of them are steps, which come first. */
  readonly targets: number
  readonly steps: number
  /** Small talk for data augmentation, as word ids. */
  readonly chatter: readonly Ids[]
  /** The id of the negation words. */
  readonly denial: number
}
/**
 * Trains a multinomial logistic regression by stochastic gradient descent (AdaGrad), prunes the smallest weights, and
 * trains the others again to compensate. Deterministic: the random seed is fixed.
 */
export function train(set: TrainingSet): TrainedModel {
  const { features, state } = begin(set)
  learn(state, settings.epochs)
  pruneWeights(state)
  learn(state, settings.epochsAfterPruning)
  return { features, weights: state.weights, biases: state.biases }
}

/** The ids of the words with a non-zero weight, alone or in a bigram, after a short training. */
export function informativeWords(set: TrainingSet): Set<number> {
  const { features, state } = begin(set)
  learn(state, settings.epochsForSelection)
  pruneWeights(state)
  const { weights } = state
  const { targets } = set
  return new Set(
    features
      .filter((_, slot) => weights.subarray(slot * targets, (slot + 1) * targets).some(Boolean))
      .flatMap(wordsIn),
  )
}

function begin({ examples, targets, chatter, denial, steps }: TrainingSet): {
  features: number[]
  state: TrainingState
} {
  const random = createRandom(settings.seed)
  const features = featuresSeen(examples, denial)
  const slots = new Map(features.map((feature, slot) => [feature, slot]))
  const weights = new Float32Array(features.length * targets)
  const state: TrainingState = {
    rows: examples.flatMap(example => rowsOf(example, slots, { chatter, denial }, random)),
    weights,
    biases: new Float64Array(targets),
    seen: new Float32Array(weights.length).fill(1e-2),
    seenBiases: new Float64Array(targets).fill(1e-6),
    dropped: new Uint8Array(weights.length),
    random,
    steps,
  }
  return { features, state }
}

function pruneWeights({ rows, weights, biases, dropped }: TrainingState): void {
  const targets = biases.length
  const need = new Float64Array(weights.length / targets)
  for (const { slots, values, sampleWeight } of rows) {
    for (const [index, slot] of slots.entries()) {
      need[slot] = (need[slot] ?? 0) + sampleWeight * (values[index] ?? 0) ** 2
    }
  }
  const worth = weights.map(
    (weight, at) =>
      Math.abs(weight) * (need[Math.floor(at / targets)] ?? 0) ** settings.frequencyExponent,
  )
  const least =
    Float64Array.from(worth).sort()[Math.max(0, worth.length - settings.keptWeights)] ?? 0
  for (const [at, own] of worth.entries()) {
    if (own >= least) continue
    dropped[at] = 1
    weights[at] = 0
  }
}

function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff
    return state / 0x80_00_00_00
  }
}
