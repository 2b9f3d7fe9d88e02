import type { Row } from './data.ts'
import { stopWordId, featuresOf, lengthOf, weightOf } from './features.ts'

/** What was learnt from the phrases. */
export type Model = {
  readonly rows: ReadonlyMap<number, Row>
  readonly biases: readonly number[]
  /** The number of the words that deny. */
  readonly denial: number
}

/** How likely a text belongs to each step and topic; all together they are one. */
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

/** How much a word speaks for a step; nothing for words without a meaning. */
export function supportOf({ rows }: Model, id: number | undefined, target: number): number {
  if (id === undefined || id === stopWordId) return 0
  return rows.get(id)?.find(([own]) => own === target)?.[1] ?? 0
}
