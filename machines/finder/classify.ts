import type { Row } from './data.ts'
import { emptyWord, featuresOf, lengthOf, weightOf } from './features.ts'

/** What was learnt from the phrases. */
export type Model = {
  readonly rows: ReadonlyMap<number, Row>
  readonly biases: readonly number[]
}
type Ids = readonly (number | undefined)[]

const windowLength = 18
const windowStep = 6
const mostWindows = 40

/**
 * How likely a text belongs to each step and topic; all together they are one.
 * A long text is also read through a window that moves over it: the question is often one sentence of it.
 */
export function classify(model: Model, ids: Ids): number[] {
  const whole = likelihoods(model, ids)
  if (ids.length <= windowLength) return whole
  const sum = [...whole]
  let share = 1
  const step = Math.max(windowStep, Math.ceil(ids.length / mostWindows))
  for (let start = 0; start < ids.length - windowStep; start += step) {
    const part = likelihoods(model, ids.slice(start, start + windowLength))
    const most = Math.max(...part)
    for (const [target, likelihood] of part.entries())
      sum[target] = (sum[target] ?? 0) + likelihood * most
    share += most
  }
  return sum.map(likelihood => likelihood / share)
}

function likelihoods({ rows, biases }: Model, ids: Ids): number[] {
  const features = featuresOf(ids).filter(feature => rows.has(feature))
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
  if (id === undefined || id === emptyWord) return 0
  return rows.get(id)?.find(([own]) => own === target)?.[1] ?? 0
}
