import type { Found, Finder } from '../../machines/finder/find.ts'

/** A text of a test set or a dev set, with its expected result. */
export type TestText = {
  readonly id?: string | undefined
  readonly text: string
  readonly language: string
  /** The writer's role, the kind of text, and how it is typed, if the set records them. */
  readonly role?: string | undefined
  readonly kind?: string | undefined
  readonly way?: string | undefined
  /** The steps that are right as the first result; empty when the document does not answer the text. */
  readonly steps: readonly string[]
  /** A refusal is right as well. */
  readonly mayRefuse?: boolean | undefined
}
/** How one result compares with the expected one. */
export type Verdict = {
  readonly isInside: boolean
  /** The first result is right; for a text outside the document: it was refused. */
  readonly isRight: boolean
  readonly isAmongThree: boolean
  readonly isRefused: boolean
  /** A single step was offered, and it is wrong. */
  readonly isConfidentlyWrong: boolean
}

/** Evaluates the finder on one text. */
export function evaluateText(find: Finder, { text, steps, mayRefuse }: TestText): Verdict {
  const found = find(text)
  const offered = stepsOf(found)
  // A question stands for several likely steps.
  const isSure = found.kind !== 'question'
  const isRefused = offered.length === 0
  const isOffered = steps.includes(offered[0] ?? '')
  const isInside = steps.length > 0
  const isRight = isInside ? isOffered || (mayRefuse === true && isRefused) : isRefused
  return {
    isInside,
    isRight,
    isAmongThree: offered.slice(0, 3).some(step => steps.includes(step)),
    isRefused,
    isConfidentlyWrong: isSure && offered.length === 1 && !isRight,
  }
}

/** The steps of a result, best first. */
export function stepsOf(found: Found): string[] {
  if (found.kind === 'code' || found.kind === 'question') return [found.step]
  return found.kind === 'steps' ? found.results.map(({ step }) => step) : []
}

/** A rate with its 95 % confidence interval (Wilson score). */
export type Rate = {
  readonly count: number
  readonly all: number
  readonly low: number
  readonly high: number
}

/** The rate at which verdicts are true. */
export function rateOf(verdicts: readonly boolean[]): Rate {
  const all = verdicts.length
  const count = verdicts.filter(Boolean).length
  if (all === 0) return { count, all, low: 0, high: 1 }
  const z = 1.96
  const share = count / all
  const middle = share + (z * z) / (2 * all)
  const spread = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const whole = 1 + (z * z) / all
  return { count, all, low: (middle - spread) / whole, high: (middle + spread) / whole }
}

/** The metrics of a set. False refusals and confident errors are counted independently of the others. */
export type Figures = {
  readonly firstRight: Rate
  readonly amongThree: Rate
  readonly falseRefusals: Rate
  readonly rightRefusals: Rate
  readonly confidentlyWrong: Rate
}

/** Evaluates the finder on a set of texts. */
export function evaluate(find: Finder, texts: readonly TestText[]): Figures {
  const verdicts = texts.map(text => evaluateText(find, text))
  const inside = verdicts.filter(({ isInside }) => isInside)
  const outside = verdicts.filter(({ isInside }) => !isInside)
  return {
    firstRight: rateOf(inside.map(({ isRight }) => isRight)),
    amongThree: rateOf(inside.map(({ isAmongThree }) => isAmongThree)),
    falseRefusals: rateOf(inside.map(({ isRefused, isRight }) => isRefused && !isRight)),
    rightRefusals: rateOf(outside.map(({ isRight }) => isRight)),
    confidentlyWrong: rateOf(verdicts.map(({ isConfidentlyWrong }) => isConfidentlyWrong)),
  }
}
