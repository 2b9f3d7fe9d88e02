import { graphlib, layout } from '@dagrejs/dagre'
import type { FlowMap, MapEdge, MapNode } from '../machines/flow-map.ts'
import type { Graph } from '../machines/graph.ts'
import { arrowhead, curve, round } from './map-lines.ts'
import type { Point } from './map-lines.ts'

/** The size of a step in the drawing, and the distances. */
export type MapSize = {
  readonly width: number
  /** Of a step with nothing but its code. */
  readonly height: number
  readonly lineHeight: number
  readonly gap: number
  readonly rankGap: number
}
/** The text on the map, line by line: in a step besides its code, and on an answer's line. */
export type MapWriting = {
  readonly inStep: (step: string) => string[]
  readonly onAnswer: (step: string, answer: string) => string[]
}

/** An ending with more incoming edges than this is marked in the steps instead of being connected by lines. */
const mostLines = 5
const margin = 6
const labelLine = { height: 14, letter: 6.6 }

type Way = { from: string; to: string; answers: string[]; lines: string[] }

/** Lays out the flow from top to bottom. */
export function layOut(graph: Graph, size: MapSize, writing: MapWriting): FlowMap {
  const ways = mergeWays(graph, writing)
  const endings = Object.keys(graph.steps).filter(
    id =>
      graph.steps[id]?.answers.length === 0 &&
      ways.filter(({ to }) => to === id).length > mostLines,
  )
  const heightOf = (id: string) => size.height + writing.inStep(id).length * size.lineHeight
  const inner = new graphlib.Graph()
  inner.setGraph({
    rankdir: 'TB',
    nodesep: size.gap,
    edgesep: size.gap / 2,
    ranksep: size.rankGap,
    marginx: margin,
    marginy: margin,
  })
  for (const id of Object.keys(graph.steps)) {
    if (!endings.includes(id)) inner.setNode(id, { width: size.width, height: heightOf(id) })
  }
  for (const { from, to, lines } of ways.filter(way => !endings.includes(way.to)))
    inner.setEdge(from, to, lines.length === 0 ? {} : sizeOfLabel(lines))
  layout(inner)

  const { width = 0, height = 0 } = inner.graph()
  const last = Math.max(0, ...endings.map(heightOf))
  const places = new Map<string, Point>([
    ...inner.nodes().map(id => [id, pointOf(inner.node(id))] as const),
    ...endings.map((id, index) => {
      const x = (width * (index + 0.5)) / endings.length
      return [id, { x, y: height + size.rankGap / 2 + last / 2 }] as const
    }),
  ])
  const place = (id: string): Point => places.get(id) ?? { x: 0, y: 0 }
  const nodes = Object.keys(graph.steps).map((id): MapNode => {
    const { x, y } = place(id)
    const leadsTo = ways.filter(({ from }) => from === id).map(({ to }) => endings.indexOf(to))
    return {
      id,
      x: round(x),
      y: round(y),
      width: size.width,
      height: heightOf(id),
      lines: writing.inStep(id),
      endings: [...new Set(leadsTo.filter(index => index >= 0))].sort((a, b) => a - b),
    }
  })
  const edges = ways.map(({ from, to, answers, lines }): MapEdge => {
    const isToEnding = endings.includes(to)
    if (isToEnding) {
      const points = [
        { ...place(from), y: place(from).y + heightOf(from) / 2 },
        { ...place(to), y: place(to).y - heightOf(to) / 2 },
      ]
      return { from, to, answers, path: curve(points), head: arrowhead(points), isToEnding }
    }
    const edge = inner.edge(from, to)
    const points = (edge.points ?? []).map(pointOf)
    const { x, y } = pointOf(edge)
    const label = lines.length === 0 ? {} : { label: { x: round(x), y: round(y), lines } }
    return {
      from,
      to,
      answers,
      path: curve(points),
      head: arrowhead(points),
      isToEnding,
      ...label,
    }
  })
  const below = endings.length === 0 ? 0 : size.rankGap / 2 + last + margin
  return { width: round(width), height: round(height + below), nodes, edges, endings }
}

function sizeOfLabel(lines: readonly string[]) {
  const longest = Math.max(...lines.map(line => line.length))
  const [width, height] = [longest * labelLine.letter, lines.length * labelLine.height]
  return { width, height, labelpos: 'c' }
}

/** Merges all answers between two steps into one edge. */
function mergeWays({ steps }: Graph, { onAnswer }: MapWriting): Way[] {
  const ways: Way[] = []
  for (const [from, { answers }] of Object.entries(steps)) {
    for (const { id, next } of answers) {
      const known = ways.find(way => way.from === from && way.to === next)
      const lines = onAnswer(from, id)
      if (known === undefined) ways.push({ from, to: next, answers: [id], lines })
      else {
        known.answers.push(id)
        known.lines.push(...lines)
      }
    }
  }
  return ways
}

function pointOf({ x, y }: Partial<Point>): Point {
  return { x: x ?? 0, y: y ?? 0 }
}

/** Wraps a text at spaces into lines of so many characters. */
export function breakLines(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && `${line} ${word}`.length <= most) {
      lines[lines.length - 1] = `${line} ${word}`
    } else lines.push(word)
  }
  return lines
}
