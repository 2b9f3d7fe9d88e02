import type { StepText } from './content.ts'
import type { GraphStep } from './graph.ts'
import type { FoldedText } from './help-text.ts'

/** A step in a part: its data for the machine, the page and the help, in one language. */
export type PartStep = {
  readonly flow: GraphStep
  readonly text: StepText
  readonly folded: FoldedText
  /** The terms in its texts, in reading order. */
  readonly terms: readonly string[]
}
/** Steps of a large guide that are fetched together, by id. */
export type Part = Readonly<Record<string, PartStep>>
