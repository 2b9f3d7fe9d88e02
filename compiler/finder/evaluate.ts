import type { Found, Finder } from '../../machines/finder/find.ts'

/** One text of a test set or a dev set, and what is right for it. */
export type TestText = {
  readonly id?: string | undefined
  readonly text: string
  readonly language: string
  /** Who types, what kind of text it is, and how it is typed, where the set says so. */
  readonly role?: string | undefined
  readonly kind?: string | undefined
  readonly way?: string | undefined
  /** Every step that is right as the first answer; none means that the document does not answer it. */
  readonly steps: readonly string[]
  /** Whether it may be refused although steps are right too. */
  readonly mayRefuse?: boolean | undefined
}
/** What became of one text. */
export type Verdict = {
  readonly isInside: boolean
  /** The first answer is right; for a text outside the document, that it was refused. */
  readonly isRight: boolean
  readonly isAmongThree: boolean
  readonly isRefused: boolean
  /** One option, and a wrong one. */
  readonly isConfidentlyWrong: boolean
}

/** Judges what the finder makes of one text. */
export function judgeText(find: Finder, { text, steps, mayRefuse }: TestText): Verdict {
  const found = find(text)
  const offered = stepsOf(found)
  // A question says that several steps are likely.
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

/** The steps that a result offers, best first. */
export function stepsOf(found: Found): string[] {
  if (found.kind === 'code' || found.kind === 'question') return [found.step]
  return found.kind === 'steps' ? found.results.map(({ step }) => step) : []
}

/** A count of all, and between which shares chance would put it 95 times of 100 (Wilson). */
export type Rate = {
  readonly count: number
  readonly all: number
  readonly low: number
  readonly high: number
}

/** How often something holds. */
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

/** What is counted of a set: false refusals and confident mistakes are misses, whatever else is right. */
export type Figures = {
  readonly firstRight: Rate
  readonly amongThree: Rate
  readonly falseRefusals: Rate
  readonly rightRefusals: Rate
  readonly confidentlyWrong: Rate
}

/** Counts what the finder makes of texts. */
export function evaluate(find: Finder, texts: readonly TestText[]): Figures {
  const verdicts = texts.map(text => judgeText(find, text))
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
