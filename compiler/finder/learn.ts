import type { Row } from './examples.ts'
import { settings } from './settings.ts'

/** A smaller mistake teaches nothing. */
const leastError = 5e-3

/** What is learnt and from what, and how much each weight has moved so far. */
export type TrainingState = {
  readonly rows: Row[]
  readonly weights: Float32Array
  readonly biases: Float64Array
  readonly seen: Float32Array
  readonly seenBiases: Float64Array
  readonly dropped: Uint8Array
  readonly random: () => number
  /** How many of the targets are steps. */
  readonly steps: number
}

/** Goes through all rows so many times, in an order of chance, and moves the weights by each. */
export function learn(state: TrainingState, times: number): void {
  const { rows, weights, biases, seen, seenBiases, dropped } = state
  const { decay, rate } = settings
  const targets = biases.length
  const scores = new Float64Array(targets)
  // The targets that a row is wrong about: soon there are few.
  const wrong = new Int32Array(targets)
  for (let round = 0; round < times; round += 1) {
    shuffle(rows, state.random)
    for (const { slots, values, target: right, sampleWeight } of rows) {
      predict(slots, values, weights, biases, scores)
      takeAway(scores, right, state.steps)
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
          const step = (scores[target] ?? 0) * value + decay * (weights[at] ?? 0)
          const moved = (seen[at] ?? 0) + step * step
          seen[at] = moved
          weights[at] = (weights[at] ?? 0) - (rate * step) / Math.sqrt(moved)
        }
      }
    }
  }
}

/**
 * Takes from what a row was predicted to be what it is. To which topic outside it belongs matters little: most of
 * it is taken from all of them, each as likely as it is thought to be.
 */
function takeAway(scores: Float64Array, right: number, steps: number): void {
  const own = right < steps ? 1 : settings.ownTopic
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
