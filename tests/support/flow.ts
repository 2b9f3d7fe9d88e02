import graph from 'content:graph'
import type { Graph } from '../../machines/graph.ts'
import { createFlow } from '../../machines/flow.ts'
import { createDecisionMachine } from '../../machines/decision-machine.ts'

/** The real flow, created once. */
export const flow = createFlow(graph)

/** Every answer of every step. */
export const everyAnswer = Object.entries(graph.steps).flatMap(([step, { answers }]) =>
  answers.map(({ id, next }) => ({ step, answer: id, next })),
)

/** The most paths that are enumerated. */
const mostPaths = 100_000

/** Every path from the start to an ending, as its answers. */
export function everyPath(): string[][] {
  const paths: string[][] = []
  const walk = (step: string, answers: string[]) => {
    if (paths.length > mostPaths) throw new Error(`There are more than ${mostPaths} paths.`)
    const choices = graph.steps[step]?.answers ?? []
    if (choices.length === 0) paths.push(answers)
    for (const { id, next } of choices) walk(next, [...answers, id])
  }
  walk(graph.start, [])
  return paths
}

/** The real graph with the targets of two answers of the start swapped. */
export function swappedFlow(one: string, other: string) {
  const start = graph.steps[graph.start]
  if (start === undefined) throw new Error('The flow has no start.')
  const target = (id: string) => start.answers.find(answer => answer.id === id)?.next
  const answers = start.answers.map(answer => {
    const next = answer.id === one ? target(other) : answer.id === other ? target(one) : undefined
    return next === undefined ? answer : { ...answer, next }
  })
  const swapped: Graph = {
    ...graph,
    steps: { ...graph.steps, [graph.start]: { ...start, answers } },
  }
  return createFlow(graph, createDecisionMachine(swapped))
}
