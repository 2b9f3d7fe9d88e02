import type { Row } from './data.ts'
import { stopWordId, featuresOf, lengthOf, weightOf } from './features.ts'

/** The trained model: a multinomial logistic regression. */
export type Model = {
  readonly rows: ReadonlyMap<number, Row>
  readonly biases: readonly number[]
  /** The id of the negation words. */
  readonly denial: number
}

/** Returns the probability of each step and topic for a text, by target index (softmax). */
export function classify(
  { rows, biases, denial }: Model,
  ids: readonly (number | undefined)[],
): number[] {
  const features = featuresOf(ids, denial).filter(feature => rows.has(feature))
  const length = lengthOf(features)
  const scores = [...biases]
  for (const feature of features) {
    const value = weightOf(feature) / length
    for (const [target, weight] of rows.get(feature) ?? []) {
      scores[target] = (scores[target] ?? 0) + weight * value
    }
  }
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map(power => power / sum)
}

/** The weight of a word for a step; 0 for unknown words and stop words. */
export function supportOf({ rows }: Model, id: number | undefined, target: number): number {
  if (id === undefined || id === stopWordId) return 0
  return rows.get(id)?.find(([own]) => own === target)?.[1] ?? 0
}
