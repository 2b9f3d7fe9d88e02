import type { Graph, GraphAnswer, GraphStep } from './graph.ts'
import { createDecisionMachine, followAnswer, hasStep } from './decision-machine.ts'
import { hasOwn } from './plain-data.ts'
import type { DecisionMachine } from './decision-machine.ts'

/** The graph (kinds, codes, answers) and the machine that makes every move. */
export type Flow = {
  readonly graph: Graph
  readonly machine: DecisionMachine
  /** Of a large guide: the machine of the part that a step came in. */
  readonly machineOf?: (step: string) => DecisionMachine | undefined
  /** Of a large guide: is told of each step that was asked for and is not there. */
  readonly onMissing?: (id: string) => undefined
}

/** Creates the flow of a graph; a test may pass a machine of its own. */
export function createFlow(graph: Graph, machine = createDecisionMachine(graph)): Flow {
  return { graph, machine }
}

/** The step with this id, or undefined; safe for ids from an address or from storage. */
export function findStep(flow: Flow, id: string): GraphStep | undefined {
  return hasOwn(flow.graph.steps, id) ? flow.graph.steps[id] : flow.onMissing?.(id)
}

/** The code of a step; empty for an unknown one. */
export function codeOf(flow: Flow, id: string): string {
  return findStep(flow, id)?.code ?? ''
}

/** The present id of a step: a retired id becomes its successor's; undefined for any other. */
export function currentStep(flow: Flow, id: string): string | undefined {
  if (findStep(flow, id) !== undefined) return id
  return hasOwn(flow.graph.aliases, id) ? flow.graph.aliases[id] : undefined
}

/** The answer of a step, or undefined when the step is unknown or does not offer it. */
export function findAnswer(flow: Flow, step: string, answer: string): GraphAnswer | undefined {
  return findStep(flow, step)?.answers.find(({ id }) => id === answer)
}

/**
 * The present id of an answer: itself where it is still offered, else its successor; undefined when there is neither.
 */
export function currentAnswer(flow: Flow, step: string, answer: string): string | undefined {
  const answers = findStep(flow, step)?.answers ?? []
  return (
    answers.find(({ id }) => id === answer) ??
    answers.find(({ formerly }) => formerly?.includes(answer))
  )?.id
}

/** Cache of the machine's moves by step; the machine has no memory, so results never change. */
const followed = new WeakMap<DecisionMachine, Map<string, Map<string, string>>>()

/** Where an answer leads, according to the machine; undefined when it leads nowhere. Cached. */
export function nextStep(flow: Flow, step: string, answer: string): string | undefined {
  const machine = flow.machineOf?.(step) ?? flow.machine
  if (!hasStep(machine, step)) return undefined
  const steps = followed.get(machine) ?? new Map<string, Map<string, string>>()
  followed.set(machine, steps)
  const answers = steps.get(step) ?? new Map<string, string>()
  steps.set(step, answers)
  const known = answers.get(answer)
  if (known !== undefined) return known
  const next = followAnswer(machine, step, answer)
  // Unknown answers are not cached: an address may contain anything.
  if (next !== undefined) answers.set(answer, next)
  return next
}

/** The answers that lead from one step directly to another. */
export function answersBetween(flow: Flow, from: string, to: string): GraphAnswer[] {
  const answers = findStep(flow, from)?.answers ?? []
  return answers.filter(({ id }) => nextStep(flow, from, id) === to)
}
