import { graphlib, layout } from '@dagrejs/dagre'
import type { FlowMap, MapEdge, MapNode } from '../machines/flow-map.ts'
import type { Graph } from '../machines/content.ts'

/** How big a step is drawn, and how far apart. */
export type MapSize = {
  readonly width: number
  /** Of a step with nothing but its code. */
  readonly height: number
  readonly lineHeight: number
  readonly gap: number
  readonly rankGap: number
}

/** More ways than this into one last step, and their lines are left to marks. */
const mostLines = 5
const margin = 6

type Point = { x: number; y: number }
type Way = { from: string; to: string; answers: string[] }

/**
 * Lays out the flow, from top to bottom.
 * @param write what is written in a step besides its code, line by line
 */
export function layOut(graph: Graph, size: MapSize, write: (step: string) => string[]): FlowMap {
  const ways = mergeWays(graph)
  const endings = Object.keys(graph.steps).filter(
    id =>
      graph.steps[id]?.answers.length === 0 &&
      ways.filter(({ to }) => to === id).length > mostLines,
  )
  const heightOf = (id: string) => size.height + write(id).length * size.lineHeight
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
  const drawn = ways.filter(({ to }) => !endings.includes(to))
  for (const { from, to } of drawn) inner.setEdge(from, to, {})
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
      lines: write(id),
      endings: [...new Set(leadsTo.filter(index => index >= 0))].sort((a, b) => a - b),
    }
  })
  const edges = ways.map((way): MapEdge => {
    const isQuiet = endings.includes(way.to)
    const points = isQuiet
      ? [
          { ...place(way.from), y: place(way.from).y + heightOf(way.from) / 2 },
          { ...place(way.to), y: place(way.to).y - heightOf(way.to) / 2 },
        ]
      : (inner.edge(way.from, way.to).points ?? []).map(pointOf)
    return { ...way, path: curve(points), isQuiet }
  })
  const below = endings.length === 0 ? 0 : size.rankGap / 2 + last + margin
  return { width: round(width), height: round(height + below), nodes, edges, endings }
}

/** One line for all answers from one step to another. */
function mergeWays({ steps }: Graph): Way[] {
  const ways: Way[] = []
  for (const [from, { answers }] of Object.entries(steps)) {
    for (const { id, next } of answers) {
      const known = ways.find(way => way.from === from && way.to === next)
      if (known === undefined) ways.push({ from, to: next, answers: [id] })
      else known.answers.push(id)
    }
  }
  return ways
}

function pointOf({ x, y }: Partial<Point>): Point {
  return { x: x ?? 0, y: y ?? 0 }
}

/** Through the middles of the pieces of a broken line, so that its corners are round. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  const end = rest.at(-1)
  if (first === undefined || end === undefined) return ''
  const corners = rest.slice(0, -1).map((corner, index) => {
    const next = rest[index + 1] ?? end
    const isLast = index === rest.length - 2
    const to = isLast ? end : { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2 }
    return `Q${spot(corner)} ${spot(to)}`
  })
  return corners.length === 0
    ? `M${spot(first)}L${spot(end)}`
    : `M${spot(first)}${corners.join('')}`
}

function spot({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Breaks a text into lines of so many characters, at its spaces. */
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
