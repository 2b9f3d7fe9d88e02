import file from 'content:flow'
import maps from 'every-language:map:titled'
import { describe, expect, it } from 'vitest'
import { defaultLanguage } from '../../app/platform/languages.ts'
import { neighbour } from '../../app/ui/flow-map/neighbour.ts'
import { breakLines } from '../../compiler/flow-map.ts'
import { countCrossings } from '../support/count-crossings.ts'
import { everyAnswer, flow } from '../support/flow.ts'

const map = maps[defaultLanguage]

describe.each(Object.entries(maps))(
  'the map in %s',
  (_, { nodes, edges, width, height, endings }) => {
    it('has every step once, inside the drawing, without overlaps', () => {
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

    it('has every answer on one line, or a mark in place of the line', () => {
      const lines = edges.flatMap(({ from, to, answers }) =>
        answers.map(id => `${from} ${id} ${to}`),
      )
      expect(lines.sort()).toEqual(
        everyAnswer.map(({ step, answer, next }) => `${step} ${answer} ${next}`).sort(),
      )
      for (const { from, to, isToEnding } of edges) {
        const marks = nodes.find(({ id }) => id === from)?.endings ?? []
        expect(marks.includes(endings.indexOf(to))).toBe(isToEnding)
      }
    })

    it('has valid SVG paths', () => {
      expect(edges.filter(({ path }) => !/^M[\d. -]+[LQ][\d. QL-]+$/.test(path))).toEqual([])
    })
  },
)

const answerText = (step: string, answer: string) =>
  file.steps.find(({ id }) => id === step)?.answers.find(({ id }) => id === answer)?.label[
    defaultLanguage
  ] ?? ''
const pointsOf = (path: string) =>
  path
    .slice(1)
    .split(/[LQ]/)
    .flatMap(spots => [...spots.matchAll(/(\S+) (\S+)/g)])
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('the lines of the map', () => {
  it('end in arrowheads', () => {
    const heads = map.edges.map(({ head }) => head)
    expect(heads.filter(head => !/^M[\d. -]+L[\d. -]+L[\d. -]+Z$/.test(head))).toEqual([])
    for (const { path, head } of map.edges) {
      const end = path.split(/[ MLQ]/).slice(-2)
      expect(head.slice(1).split('L')[0]?.split(' ')).toEqual(end)
    }
  })

  it('have their answers as labels that overlap no step, unless a mark replaces them', () => {
    for (const { from, to, isToEnding, answers, label } of map.edges) {
      expect(label === undefined).toBe(isToEnding)
      const said = label?.lines.join(' ') ?? ''
      for (const answer of isToEnding ? [] : answers) {
        const text = answerText(from, answer)
        expect([to, said]).toEqual([to, expect.stringContaining(text)])
      }
      const [x = 0, y = 0] = label === undefined ? [] : [label.x, label.y]
      const over = map.nodes.filter(
        node => Math.abs(node.x - x) < node.width / 2 && Math.abs(node.y - y) < node.height / 2,
      )
      expect(label === undefined ? [] : over.map(({ id }) => id)).toEqual([])
    }
  })

  it.each(Object.values(maps))('have at most six crossings', ({ edges }) => {
    const lines = edges.filter(({ isToEnding }) => !isToEnding).map(({ path }) => pointsOf(path))
    expect(countCrossings(lines)).toBeLessThanOrEqual(6)
  })
})

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

  it('do nothing with another key, or from a missing step', () => {
    expect(neighbour(map, 'start', 'Enter')).toBeUndefined()
    expect(neighbour(map, 'start', 'constructor')).toBeUndefined()
    expect(neighbour(map, 'nowhere', 'ArrowUp')).toBeUndefined()
  })
})

describe('a title on the map', () => {
  it('is wrapped at spaces; a long word is not broken', () => {
    expect(breakLines('one two three', 7)).toEqual(['one two', 'three'])
    expect(breakLines('incomprehensibilities now', 7)).toEqual(['incomprehensibilities', 'now'])
  })
})
