import type { StepKind } from '../../machines/graph.ts'
import type { MapWords } from '../../machines/interface-words.generated.ts'

/** The kinds of step, in the order of the legend. */
export const kinds: readonly StepKind[] = ['question', 'solution', 'limit', 'end']

/** The name of a kind of step. */
export function kindWord(words: MapWords, kind: StepKind): string {
  const all = {
    question: words.kindQuestion,
    solution: words.kindSolution,
    limit: words.kindLimit,
    end: words.kindEnd,
  } satisfies Record<StepKind, string>
  return all[kind]
}
