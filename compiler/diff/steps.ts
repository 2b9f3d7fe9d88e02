import type { Draft, StepDraft } from '../draft.ts'
import type { AnswerChange, Replaced, StepChanges } from './changes.ts'
import { successorAnswer } from './renames.ts'
import type { Renames } from './renames.ts'

/** Compares steps, codes, facts and answers. */
export function compareSteps(before: Draft, after: Draft, renames: Renames): StepChanges {
  const pairs = [...before.steps.values()].flatMap(old => {
    const now = after.steps.get(renames.step(old.id))
    return now === undefined ? [] : [[old, now] as const]
  })
  const old = new Set(pairs.map(([, { id }]) => id))
  const differs = (read: (step: StepDraft) => string): Replaced[] =>
    pairs.flatMap(([one, other]) => {
      const [was, is] = [read(one), read(other)]
      return was === is ? [] : [{ step: other.id, before: was, after: is }]
    })
  return {
    added: [...after.steps.keys()].filter(id => !old.has(id)),
    removed: [...before.steps.keys()].flatMap(id => {
      if (after.steps.has(id)) return []
      const successor = renames.step(id)
      return [{ id, successor: successor === id ? undefined : successor }]
    }),
    codes: differs(({ code }) => (typeof code === 'string' ? code : '')),
    facts: differs(({ facts }) => facts.map(({ value }) => value).join(', ')),
    answers: pairs.flatMap(([one, other]) => compareAnswers(one, other, renames)),
  }
}

function compareAnswers(before: StepDraft, after: StepDraft, renames: Renames): AnswerChange[] {
  const step = after.id
  const current = (answer: string) => renames.answer(before.id, answer)
  const targetOf = (next: string | undefined) => (next === undefined ? next : renames.step(next))
  const old = new Map(before.answers.map(({ id, next }) => [current(id), targetOf(next)]))
  const now = new Map(after.answers.map(({ id, next }) => [id, next]))
  const gone = before.answers.flatMap(({ id, next }): AnswerChange[] =>
    now.has(id)
      ? []
      : [{ step, answer: id, from: next, to: undefined, successor: successorAnswer(after, id) }],
  )
  const changed = after.answers.flatMap(({ id, next }): AnswerChange[] =>
    old.has(id) && old.get(id) === next
      ? []
      : [{ step, answer: id, from: old.get(id), to: next, successor: undefined }],
  )
  return [...gone, ...changed]
}
