import type { Found, Finder } from '../../machines/finder/find.ts'

/** One sentence of the evaluation set; no steps means that the document does not answer it. */
export type Sentence = {
  readonly text: string
  readonly language: string
  readonly way: string
  readonly steps: readonly string[]
}
/** Counts of one group of sentences. */
export type Figures = {
  inside: number
  first: number
  amongThree: number
  falseRefusals: number
  outside: number
  rightRefusals: number
}

/** Counts what the finder makes of sentences. A false refusal counts as a miss. */
export function evaluate(find: Finder, sentences: readonly Sentence[]): Figures {
  const figures = {
    inside: 0,
    first: 0,
    amongThree: 0,
    falseRefusals: 0,
    outside: 0,
    rightRefusals: 0,
  }
  for (const { text, steps } of sentences) {
    const found = stepsOf(find(text))
    if (steps.length === 0) {
      figures.outside += 1
      if (found.length === 0) figures.rightRefusals += 1
      continue
    }
    figures.inside += 1
    if (found.length === 0) figures.falseRefusals += 1
    if (steps.includes(found[0] ?? '')) figures.first += 1
    if (found.slice(0, 3).some(step => steps.includes(step))) figures.amongThree += 1
  }
  return figures
}

function stepsOf(found: Found): string[] {
  if (found.kind === 'code') return [found.step]
  return found.kind === 'steps' ? found.results.map(({ step }) => step) : []
}

/** A share in percent; of nothing, a dash. */
export function percent(part: number, all: number): string {
  return all === 0 ? '–' : ((100 * part) / all).toFixed(1)
}
