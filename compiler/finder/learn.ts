import type { Row } from './examples.ts'
import { settings } from './settings.ts'

/** Smaller errors are skipped. */
const leastError = 5e-3

/** The state of the training: rows, parameters, and the sums of squared gradients of each parameter (AdaGrad). */
export type TrainingState = {
  readonly rows: Row[]
  readonly weights: Float32Array
  readonly biases: Float64Array
  readonly seen: Float32Array
  readonly seenBiases: Float64Array
  readonly dropped: Uint8Array
  readonly random: () => number
  /** The number of targets that are steps; they come before the topics. */
  readonly steps: number
}

/** Runs so many epochs of stochastic gradient descent over the rows, in random order. */
export function learn(state: TrainingState, epochs: number): void {
  const { rows, weights, biases, seen, seenBiases, dropped } = state
  const { weightDecay, learningRate } = settings
  const targets = biases.length
  const scores = new Float64Array(targets)
  // The targets with an error in this row; soon there are few.
  const wrong = new Int32Array(targets)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(rows, state.random)
    for (const { slots, values, target: right, sampleWeight } of rows) {
      predict(slots, values, weights, biases, scores)
      subtractExpected(scores, right, state.steps)
      let count = 0
      for (let target = 0; target < targets; target += 1) {
        const error = (scores[target] ?? 0) * sampleWeight
        scores[target] = error
        if (error > -leastError && error < leastError) continue
        wrong[count] = target
        count += 1
        seenBiases[target] = (seenBiases[target] ?? 0) + error * error
        biases[target] = (biases[target] ?? 0) - (0.05 * error) / Math.sqrt(seenBiases[target] ?? 0)
      }
      for (let index = 0; index < slots.length; index += 1) {
        const base = (slots[index] ?? 0) * targets
        const value = values[index] ?? 0
        for (let place = 0; place < count; place += 1) {
          const target = wrong[place] ?? 0
          const at = base + target
          if (dropped[at] === 1) continue
          const step = (scores[target] ?? 0) * value + weightDecay * (weights[at] ?? 0)
          const moved = (seen[at] ?? 0) + step * step
          seen[at] = moved
          weights[at] = (weights[at] ?? 0) - (learningRate * step) / Math.sqrt(moved)
        }
      }
    }
  }
}

/**
 * Subtracts the expected probabilities from the predicted ones (the gradient). For a topic, only a share of the
 * expectation is on itself; the rest is spread over all topics as they are predicted, because confusing topics does
 * little harm.
 */
function subtractExpected(scores: Float64Array, right: number, steps: number): void {
  const own = right < steps ? 1 : settings.topicWeight
  scores[right] = (scores[right] ?? 0) - own
  if (own === 1) return
  let outside = own
  for (let target = steps; target < scores.length; target += 1) outside += scores[target] ?? 0
  const factor = 1 - (1 - own) / outside
  for (let target = steps; target < scores.length; target += 1) {
    const score = (scores[target] ?? 0) + (target === right ? own : 0)
    scores[target] = score * factor - (target === right ? own : 0)
  }
}

function predict(
  slots: Int32Array,
  values: Float64Array,
  weights: Float32Array,
  biases: Float64Array,
  scores: Float64Array,
): void {
  const targets = biases.length
  scores.set(biases)
  for (let index = 0; index < slots.length; index += 1) {
    const base = (slots[index] ?? 0) * targets
    const value = values[index] ?? 0
    for (let target = 0; target < targets; target += 1) {
      scores[target] = (scores[target] ?? 0) + (weights[base + target] ?? 0) * value
    }
  }
  let most = -Infinity
  for (let target = 0; target < targets; target += 1) {
    if ((scores[target] ?? 0) > most) most = scores[target] ?? 0
  }
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
