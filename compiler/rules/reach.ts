import type { Draft, StepDraft } from '../draft.ts'
import { guide } from '../guide.ts'
import type { Rule } from '../report.ts'

/** Checks reachability: every step from the start, an ending from every step, no cycle. */
export const checkReach: Rule = (draft, report) => {
  const start = draft.steps.get(guide.start)
  // A file that cannot be read hides its answers, so reachability is unknown.
  if (start === undefined || !draft.isWhole) return

  const reached = walkFrom([guide.start], id => targetsOf(draft, id))
  const sources = new Map<string, string[]>()
  const endings: string[] = []
  for (const { id, answers } of draft.steps.values()) {
    const isOpen = answers.some(({ next }) => next === undefined || !draft.steps.has(next))
    if (answers.length === 0 || isOpen) endings.push(id)
    for (const next of targetsOf(draft, id)) sources.set(next, [...(sources.get(next) ?? []), id])
  }
  const ending = walkFrom(endings, id => sources.get(id) ?? [])

  for (const { id, file } of draft.steps.values()) {
    if (!reached.has(id)) {
      const todo = 'link it from a question, or delete the file'
      report('unreachable-step', { file }, 'no way leads here from the start', todo)
    }
    if (!ending.has(id)) {
      const todo = 'let one of the answers lead to an ending'
      report(
        'no-ending',
        { file },
        'whatever is answered, no ending is ever reached from here',
        todo,
      )
    }
  }
  for (const { step, path, next } of backEdges(draft)) {
    if (!ending.has(step.id)) continue
    const what = `this answer closes a circle: "${next}" leads to here again`
    report(
      'cycle',
      { file: step.file, path: [...path, 'next'] },
      what,
      'the flow runs forward only: lead it further on',
    )
  }
}

function targetsOf(draft: Draft, id: string): string[] {
  const answers = draft.steps.get(id)?.answers ?? []
  return answers.flatMap(({ next }) => (next !== undefined && draft.steps.has(next) ? [next] : []))
}

function walkFrom(
  first: readonly string[],
  nextOf: (id: string) => readonly string[],
): Set<string> {
  const seen = new Set(first)
  for (const id of seen) for (const next of nextOf(id)) seen.add(next)
  return seen
}

/** The answers that close a cycle; answers to the own step are reported by another rule. */
function backEdges(draft: Draft) {
  const found: { step: StepDraft; path: readonly (string | number)[]; next: string }[] = []
  const done = new Set<string>()
  const way = new Set<string>()
  const visit = (id: string) => {
    const step = draft.steps.get(id)
    if (step === undefined || done.has(id)) return
    way.add(id)
    for (const { next, path } of step.answers) {
      if (next === undefined || next === guide.start || next === id) continue
      if (way.has(next)) found.push({ step, path, next })
      else visit(next)
    }
    way.delete(id)
    done.add(id)
  }
  for (const id of [guide.start, ...draft.steps.keys()]) visit(id)
  return found
}
