import type { Draft, StepDraft } from '../draft.ts'
import { entriesOf, ownValue } from '../raw.ts'
import type { AnswerChange, Replaced, StepChanges } from './changes.ts'
import { successorIn } from './paths.ts'

/** Compares steps, codes, facts and answers. */
export function compareSteps(before: Draft, after: Draft): StepChanges {
  const successorOf = successorIn(after)
  const pairs = [...before.steps.values()].flatMap(old => {
    const now = after.steps.get(successorOf(old.id))
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
      const successor = successorOf(id)
      return [{ id, successor: successor === id ? undefined : successor }]
    }),
    codes: differs(({ code }) => (typeof code === 'string' ? code : '')),
    facts: differs(({ facts }) => facts.map(({ value }) => value).join(', ')),
    answers: pairs.flatMap(([one, other]) => compareAnswers(one, other, successorOf)),
  }
}

function compareAnswers(
  before: StepDraft,
  after: StepDraft,
  successorOf: (id: string) => string,
): AnswerChange[] {
  const old = new Map(before.answers.map(({ id, next }) => [id, next]))
  const now = new Map(after.answers.map(({ id, next }) => [id, next]))
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(answer => {
    const was = old.get(answer)
    const stays = old.has(answer) && now.has(answer)
    return !stays || (was === undefined ? undefined : successorOf(was)) !== now.get(answer)
  })
  return changed.map(answer => ({
    step: after.id,
    answer,
    from: old.get(answer),
    to: now.get(answer),
    successor: now.has(answer) ? undefined : successorAnswer(after, answer),
  }))
}

function successorAnswer({ file }: StepDraft, gone: string): string | undefined {
  return entriesOf(ownValue(file.data, 'answers')).find(([, value]) => {
    const formerly = ownValue(value, 'formerly')
    return Array.isArray(formerly) && formerly.includes(gone)
  })?.[0]
}
