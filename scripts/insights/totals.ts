import type { Graph } from '../../machines/graph.ts'
import type { Batch } from './batch.ts'

/** The totals of one step. */
export type StepTotals = {
  /** Arrivals: by an address, a jump or an answer. */
  readonly arrived: number
  readonly left: number
  readonly back: number
  readonly changed: number
  readonly unsolved: number
}
export type Totals = {
  readonly days: readonly [first: string, last: string] | undefined
  readonly languages: ReadonlyMap<string, number>
  readonly steps: ReadonlyMap<string, StepTotals>
  /** By `step answer`. */
  readonly answers: ReadonlyMap<string, number>
  readonly outcomes: ReadonlyMap<string, number>
  /** By topic; an empty text for unrecognised messages. */
  readonly refused: ReadonlyMap<string, number>
}

/** Sums up batches of counts, without steps and answers that the flow does not have. */
export function addUp(batches: Iterable<Batch>, { steps }: Pick<Graph, 'steps'>): Totals {
  const languages = new Map<string, number>()
  const totals = new Map<string, StepTotals>()
  const answers = new Map<string, number>()
  const outcomes = new Map<string, number>()
  const refused = new Map<string, number>()
  const days: string[] = []
  const atStep = (step: string, key: keyof StepTotals, count: number) => {
    const before = totals.get(step) ?? { arrived: 0, left: 0, back: 0, changed: 0, unsolved: 0 }
    totals.set(step, { ...before, [key]: before[key] + count })
  }
  for (const { day, language, counts } of batches) {
    days.push(day)
    for (const one of counts) {
      if (one.kind === 'refused') {
        raise(refused, one.topic ?? '', one.count)
        continue
      }
      const step = Object.hasOwn(steps, one.step) ? steps[one.step] : undefined
      if (step === undefined) continue
      if (one.kind === 'entry') {
        atStep(one.step, 'arrived', one.count)
        raise(languages, language, one.count)
      } else if (one.kind === 'answer') {
        const next = step.answers.find(({ id }) => id === one.answer)?.next
        if (next === undefined) continue
        raise(answers, `${one.step} ${one.answer}`, one.count)
        atStep(one.step, 'left', one.count)
        atStep(next, 'arrived', one.count)
      } else if (one.kind === 'outcome') raise(outcomes, one.step, one.count)
      else if (one.kind === 'back') {
        atStep(one.step, 'back', one.count)
      } else atStep(one.step, one.kind === 'change' ? 'changed' : 'unsolved', one.count)
    }
  }
  const sorted = days.sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  return {
    days: first === undefined || last === undefined ? undefined : [first, last],
    languages,
    steps: totals,
    answers,
    outcomes,
    refused,
  }
}

function raise(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

/**
 * A count as the report shows it: a small one might identify somebody.
 * @param least the smallest count that is shown exactly
 */
export function maskCount(count: number, least: number): string {
  return count === 0 ? '0' : count < least ? `<${least}` : String(count)
}
