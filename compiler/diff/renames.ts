import type { Draft, StepDraft } from '../draft.ts'
import { entriesOf, ownValue } from '../raw.ts'

/** The present ids of the steps and answers of the version before. */
export type Renames = {
  /** The present id of a step: its successor's if it was retired, else its own. */
  readonly step: (id: string) => string
  /** The present id of an answer; its own if it is gone, also where its successor was there before. */
  readonly answer: (step: string, answer: string) => string
}

/** For the version after: every id is its own. */
export const sameNames: Renames = { step: id => id, answer: (_, answer) => answer }

/** The ids of an older version in terms of a newer one, by the `formerly` lists of the newer. */
export function renamesBetween(before: Draft, after: Draft): Renames {
  const successors = new Map(
    [...after.steps.values()].flatMap(({ id, formerly }) =>
      formerly.map(({ value }) => [value, id] as const),
    ),
  )
  const step = (id: string) => successors.get(id) ?? id
  return {
    step,
    answer: (id, answer) => {
      const [old, now] = [before.steps.get(id), after.steps.get(step(id))]
      if (old === undefined || now === undefined || hasAnswer(now, answer)) return answer
      const successor = successorAnswer(now, answer)
      return successor === undefined || hasAnswer(old, successor) ? answer : successor
    },
  }
}

/** The answer of a step that lists another under `formerly`. */
export function successorAnswer({ file }: StepDraft, gone: string): string | undefined {
  return entriesOf(ownValue(file.data, 'answers')).find(([, value]) => {
    const formerly = ownValue(value, 'formerly')
    return Array.isArray(formerly) && formerly.includes(gone)
  })?.[0]
}

function hasAnswer({ answers }: StepDraft, id: string): boolean {
  return answers.some(answer => answer.id === id)
}
