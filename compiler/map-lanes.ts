import type { Graph } from '../machines/graph.ts'
import type { DrawnStep, MapLanes } from '../machines/map-lanes.ts'
import type { Content } from './content.ts'

/**
 * Groups the steps into lanes, by the section of their first fact; steps of the start's section and of none are
 * shared.
 */
export function findLanes({ steps, document }: Content, graph: Graph): MapLanes {
  const sectionOf = (id: string) => document.facts[steps.get(id)?.facts[0] ?? '']?.section
  const common = sectionOf(graph.start)
  const others = Object.keys(graph.steps).filter(id => id !== graph.start)
  const sections = Object.keys(document.sections).filter(section => section !== common)
  const lanes = sections.map(section => ({
    section,
    steps: drawTrees(
      graph,
      others.filter(id => sectionOf(id) === section),
    ),
  }))
  const isShared = (id: string) => !sections.includes(sectionOf(id) ?? '')
  return {
    start: { id: graph.start, answers: answersOf(graph, graph.start) },
    lanes: lanes.filter(lane => lane.steps.length > 0),
    shared: drawTrees(graph, others.filter(isShared)),
  }
}

/**
 * Draws each step under the first answer that leads to it from an earlier step of the lane; other steps are roots.
 * @param lane sorted by distance from the start
 */
function drawTrees(graph: Graph, lane: readonly string[]): DrawnStep[] {
  const placed = new Map<string, string>()
  for (const [index, from] of lane.entries()) {
    const later = new Set(lane.slice(index + 1))
    for (const { id, next } of answersOf(graph, from)) {
      if (later.has(next) && !placed.has(next)) placed.set(next, `${from} ${id}`)
    }
  }
  const draw = (step: string): DrawnStep => ({
    id: step,
    answers: answersOf(graph, step).map(({ id, next }) =>
      placed.get(next) === `${step} ${id}` ? { id, next, drawn: draw(next) } : { id, next },
    ),
  })
  return lane.filter(id => !placed.has(id)).map(draw)
}

function answersOf({ steps }: Graph, step: string) {
  return (steps[step]?.answers ?? []).map(({ id, next }) => ({ id, next }))
}
