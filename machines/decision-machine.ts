import { setup, transition } from 'xstate'
import { hasOwn } from './plain-data.ts'
import type { Graph, GraphStep } from './graph.ts'

type AnswerEvent = { type: `answer.${string}` }

const decision = setup({ types: { events: {} as AnswerEvent } })

/** No step is `final`: a final state would stop the actor. */
function stateFrom(step: GraphStep) {
  const on = Object.fromEntries(step.answers.map(({ id, next }) => [`answer.${id}`, next]))
  return decision.createStateConfig({ tags: [step.kind], on })
}

/**
 * Creates the decision machine of a flow: one state per step, one event per answer, forward only.
 * @param graph the flow without texts; every `next` must be one of its steps
 * @throws Error from XState when an answer leads to a missing step
 */
export function createDecisionMachine(graph: Graph) {
  const states = Object.entries(graph.steps).map(([id, step]) => [id, stateFrom(step)] as const)
  return decision.createMachine({
    id: 'decision',
    initial: graph.start,
    states: Object.fromEntries(states),
  })
}

export type DecisionMachine = ReturnType<typeof createDecisionMachine>

/** Whether the machine has this step. Ignores the prototype, so `constructor` is no step. */
export function hasStep(machine: DecisionMachine, step: string): boolean {
  return hasOwn(machine.states, step)
}

/**
 * Follows one answer through the machine.
 * @returns the id of the next step, or undefined when the step is unknown or does not offer the answer
 */
export function followAnswer(
  machine: DecisionMachine,
  step: string,
  answer: string,
): string | undefined {
  if (!hasStep(machine, step)) return undefined
  const event: AnswerEvent = { type: `answer.${answer}` }
  // XState ignores an unknown event silently, so `can` is asked first.
  if (machine.states[step]?.ownEvents.includes(event.type) !== true) return undefined
  const [next] = transition(machine, machine.resolveState({ value: step }), event)
  return next.value
}
