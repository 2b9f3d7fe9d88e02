import { createDecisionMachine } from './decision-machine.ts'
import type { DecisionMachine } from './decision-machine.ts'
import type { Flow } from './flow.ts'
import type { Graph, GraphStep } from './graph.ts'
import { hasOwn } from './plain-data.ts'

/** The most steps in one machine: a state takes 80 µs to make, and a move must not wait for many. */
const mostInMachine = 16

type Steps = Readonly<Record<string, GraphStep>>

export type GrowingFlow = {
  readonly flow: Flow
  /** Adds steps, with a machine of their own; those that are there already stay. */
  readonly add: (steps: Steps) => void
  /** The guide has no such step. */
  readonly ruleOut: (id: string) => void
  /**
   * Calls a function that reads the flow.
   * @returns the steps that it asked for and that are not there, as far as they are not ruled out
   */
  readonly missingFor: (read: () => unknown) => string[]
  /**
   * Calls a function that reads the flow again and again, until all that it asks for is there.
   * @param load adds a step to the flow, or rules it out
   * @throws what `load` throws
   */
  readonly withSteps: <T>(read: () => T, load: (id: string) => Promise<unknown>) => Promise<T>
}

/** A step of another machine: the machine that an answer leads out of has it without answers, and stops there. */
const elsewhere: GraphStep = { kind: 'question', code: '', answers: [] }

/** The machine of some steps of a graph. */
function machineOf(graph: Graph, start: string, steps: Steps): DecisionMachine {
  const targets = Object.values(steps).flatMap(({ answers }) => answers.map(({ next }) => next))
  const exits = Object.fromEntries(targets.map(id => [id, elsewhere]))
  return createDecisionMachine({ ...graph, start, steps: { ...exits, ...steps } })
}

/**
 * Creates the flow of a large guide, to which steps are added as they are needed. Its decision machine is that of the
 * parts which are there.
 * @param graph with the start alone
 */
export function createGrowingFlow(graph: Graph): GrowingFlow {
  const steps = { ...graph.steps }
  /** By step: the machine of its part, which is made when a move asks for it. */
  const machines = new Map<string, () => DecisionMachine>()
  const ruledOut = new Set<string>()
  let lacking = new Set<string>()
  const onMissing = (id: string) => void (ruledOut.has(id) || lacking.add(id))
  const machine = machineOf(graph, graph.start, steps)

  function missingFor(read: () => unknown): string[] {
    lacking = new Set()
    read()
    return [...lacking]
  }
  async function withSteps<T>(read: () => T, load: (id: string) => Promise<unknown>): Promise<T> {
    lacking = new Set()
    const result = read()
    if (lacking.size === 0) return result
    await Promise.all([...lacking].map(load))
    // What these lead to was not known before they were there.
    return withSteps(read, load)
  }
  return {
    flow: { graph: { ...graph, steps }, machine, machineOf: id => machines.get(id)?.(), onMissing },
    add(more) {
      const fresh = Object.entries(more).filter(([id]) => !hasOwn(steps, id))
      Object.assign(steps, Object.fromEntries(fresh))
      for (let from = 0; from < fresh.length; from += mostInMachine) {
        const own = fresh.slice(from, from + mostInMachine)
        let made: DecisionMachine | undefined
        const make = () => (made ??= machineOf(graph, own[0]?.[0] ?? '', Object.fromEntries(own)))
        for (const [id] of own) machines.set(id, make)
      }
    },
    ruleOut: id => void ruledOut.add(id),
    missingFor,
    withSteps,
  }
}
