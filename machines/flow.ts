import type { Graph, GraphAnswer, GraphStep } from './content.ts'
import { createDecisionMachine, followAnswer, hasStep } from './decision-machine.ts'
import { hasOwn } from './plain-data.ts'
import type { DecisionMachine } from './decision-machine.ts'

/** The graph (kinds, codes, answers) beside the machine that makes every move. */
export type Flow = { readonly graph: Graph; readonly machine: DecisionMachine }

/** Builds the flow of a graph; a test may hand in a machine of its own. */
export function createFlow(graph: Graph, machine = createDecisionMachine(graph)): Flow {
  return { graph, machine }
}

/** The step with this id, or undefined; safe for ids that come from an address or from storage. */
export function findStep(flow: Flow, id: string): GraphStep | undefined {
  return hasOwn(flow.graph.steps, id) ? flow.graph.steps[id] : undefined
}

/** The id of a step as it is called today: a retired id stands for its successor; undefined for any other. */
export function currentStep(flow: Flow, id: string): string | undefined {
  if (findStep(flow, id) !== undefined) return id
  return hasOwn(flow.graph.aliases, id) ? flow.graph.aliases[id] : undefined
}

/** The answer of a step, or undefined when the step is unknown or does not offer it. */
export function findAnswer(flow: Flow, step: string, answer: string): GraphAnswer | undefined {
  return findStep(flow, step)?.answers.find(({ id }) => id === answer)
}

/**
 * The answer that stands at a step today where another stood: itself where it is still offered, else the
 * one that took its place; undefined when there is neither.
 */
export function currentAnswer(flow: Flow, step: string, answer: string): string | undefined {
  const answers = findStep(flow, step)?.answers ?? []
  return (
    answers.find(({ id }) => id === answer) ??
    answers.find(({ formerly }) => formerly?.includes(answer))
  )?.id
}

/** What each machine has said already, step by step: it has no memory, so it always says the same. */
const followed = new WeakMap<DecisionMachine, Map<string, Map<string, string>>>()

/** Where an answer leads, as the machine says; undefined when it leads nowhere. Each is asked once. */
export function nextStep({ machine }: Flow, step: string, answer: string): string | undefined {
  if (!hasStep(machine, step)) return undefined
  const steps = followed.get(machine) ?? new Map<string, Map<string, string>>()
  followed.set(machine, steps)
  const answers = steps.get(step) ?? new Map<string, string>()
  steps.set(step, answers)
  const known = answers.get(answer)
  if (known !== undefined) return known
  const next = followAnswer(machine, step, answer)
  // What is not offered is not kept in mind: an address may ask for anything.
  if (next !== undefined) answers.set(answer, next)
  return next
}

/** The answers that lead straight from one step to another. */
export function answersBetween(flow: Flow, from: string, to: string): GraphAnswer[] {
  const answers = findStep(flow, from)?.answers ?? []
  return answers.filter(({ id }) => nextStep(flow, from, id) === to)
}
