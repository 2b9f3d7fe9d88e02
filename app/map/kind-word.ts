import type { StepKind } from '../../machines/content.ts'
import type { ConsoleWords } from '../../machines/interface-words.generated.ts'

/** What a kind of step is called. */
export function kindWord(words: ConsoleWords, kind: StepKind): string {
  const all = {
    question: words.kindQuestion,
    solution: words.kindSolution,
    limit: words.kindLimit,
    end: words.kindEnd,
  } satisfies Record<StepKind, string>
  return all[kind]
}
