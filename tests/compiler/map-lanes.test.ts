import { describe, expect, it } from 'vitest'
import { checkContent } from '../../compiler/check.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { findLanes } from '../../compiler/map-lanes.ts'
import type { DrawnStep } from '../../machines/map-lanes.ts'

const { content } = checkContent('content')
if (content === undefined) throw new Error('The content is broken.')
const graph = compileGraph(content)
const { start, lanes, shared } = findLanes(content, graph)
const inside = (step: DrawnStep): DrawnStep[] => [
  step,
  ...step.answers.flatMap(({ drawn }) => (drawn === undefined ? [] : inside(drawn))),
]
const trees = [start, ...lanes.flatMap(({ steps }) => steps), ...shared]

describe('the lanes of the map', () => {
  it('are the sections of the document, in its order', () => {
    const [, ...questions] = Object.keys(content.document.sections)
    expect(lanes.map(({ section }) => section)).toEqual(questions)
  })

  it('show each step once, with all its answers', () => {
    const drawn = trees.flatMap(inside)
    expect(drawn.map(({ id }) => id).sort()).toEqual(Object.keys(graph.steps).sort())
    for (const { id, answers } of drawn) {
      expect(answers.map(({ id: answer, next }) => `${answer} ${next}`)).toEqual(
        graph.steps[id]?.answers.map(({ id: answer, next }) => `${answer} ${next}`),
      )
      for (const { next, drawn: behind } of answers) {
        if (behind !== undefined) expect(behind.id).toBe(next)
      }
    }
  })

  it('have the steps whose first fact is in their section; the others are shared', () => {
    const sectionOf = (id: string) =>
      content.document.facts[content.steps.get(id)?.facts[0] ?? '']?.section
    for (const { section, steps } of lanes) {
      const ids = steps.flatMap(inside).map(({ id }) => id)
      expect(ids.map(sectionOf)).toEqual(ids.map(() => section))
    }
    const common = sectionOf(graph.start)
    for (const { id } of shared.flatMap(inside))
      expect([common, undefined]).toContain(sectionOf(id))
  })

  it('are not indented deeper than fits on a phone', () => {
    const depth = ({ answers }: DrawnStep): number =>
      1 + Math.max(0, ...answers.map(({ drawn }) => (drawn === undefined ? 0 : depth(drawn))))
    expect(Math.max(...trees.map(depth))).toBeLessThanOrEqual(4)
  })
})
