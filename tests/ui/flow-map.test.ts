import maps from 'every-language:map:titled'
import { describe, expect, it } from 'vitest'
import { defaultLanguage } from '../../app/platform/languages.ts'
import { neighbour } from '../../app/ui/flow-map/neighbour.ts'
import { breakLines } from '../../compiler/flow-map.ts'
import { everyAnswer, flow } from '../support/flow.ts'

const map = maps[defaultLanguage]

describe.each(Object.entries(maps))(
  'the map in %s',
  (_, { nodes, edges, width, height, endings }) => {
    it('has every step once, inside its frame, none over another', () => {
      expect(nodes.map(({ id }) => id).sort()).toEqual(Object.keys(flow.graph.steps).sort())
      for (const one of nodes) {
        expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
        expect(one.x + one.width / 2).toBeLessThanOrEqual(width)
        expect(one.y + one.height / 2).toBeLessThanOrEqual(height)
        const over = nodes.filter(
          other =>
            other !== one &&
            Math.abs(other.x - one.x) < one.width &&
            Math.abs(other.y - one.y) < (one.height + other.height) / 2,
        )
        expect(over.map(({ id }) => `${one.id} lies over ${id}`)).toEqual([])
      }
    })

    it('has every answer on one line, and a mark for each line that is left out', () => {
      const lines = edges.flatMap(({ from, to, answers }) =>
        answers.map(id => `${from} ${id} ${to}`),
      )
      expect(lines.sort()).toEqual(
        everyAnswer.map(({ step, answer, next }) => `${step} ${answer} ${next}`).sort(),
      )
      for (const { from, to, isQuiet } of edges) {
        const marks = nodes.find(({ id }) => id === from)?.endings ?? []
        expect(marks.includes(endings.indexOf(to))).toBe(isQuiet)
      }
    })

    it('is drawn as paths that a browser can read', () => {
      expect(edges.filter(({ path }) => !/^M[\d. -]+[LQ][\d. QL-]+$/.test(path))).toEqual([])
    })
  },
)

describe('the arrows on the map', () => {
  it('lead from the start to every step', () => {
    const reached = new Set([flow.graph.start])
    for (const step of reached) {
      for (const code of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        const next = neighbour(map, step, code)
        if (next !== undefined) reached.add(next)
      }
    }
    expect([...reached].sort()).toEqual(Object.keys(flow.graph.steps).sort())
  })

  it('lead nowhere by another key, or from a step that is not there', () => {
    expect(neighbour(map, 'start', 'Enter')).toBeUndefined()
    expect(neighbour(map, 'start', 'constructor')).toBeUndefined()
    expect(neighbour(map, 'nowhere', 'ArrowUp')).toBeUndefined()
  })
})

describe('a title on the map', () => {
  it('is broken at its spaces, and a long word stays whole', () => {
    expect(breakLines('one two three', 7)).toEqual(['one two', 'three'])
    expect(breakLines('incomprehensibilities now', 7)).toEqual(['incomprehensibilities', 'now'])
  })
})
