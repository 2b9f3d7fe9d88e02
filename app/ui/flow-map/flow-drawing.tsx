import type { KeyboardEvent, MouseEvent, Ref } from 'react'
import { nameMove } from '../../../machines/calls/map-highlight.ts'
import type { MapHighlight } from '../../../machines/calls/map-highlight.ts'
import type { GuideText } from '../../../machines/content.ts'
import { codeOf, findStep } from '../../../machines/flow.ts'
import type { Flow } from '../../../machines/flow.ts'
import { nameOf } from '../step-words.ts'
import { EndingMark } from './ending-mark.tsx'
import type { FlowMap, MapEdge, MapNode } from '../../../machines/flow-map.ts'

export type DrawingProps = {
  map: FlowMap
  /** The accessible name of the drawing. */
  label: string
  flow: Flow
  text: GuideText
  hrefOf: (step: string) => string
  /** The highlighted path of a call; without it nothing is highlighted or dimmed. */
  highlight?: MapHighlight
  /** The step with the roving tabindex; without it Tab reaches every step. */
  tabStop?: string
  onChoose?: (event: MouseEvent, step: string) => void
  onKeyDown?: (event: KeyboardEvent) => void
  ref?: Ref<SVGSVGElement>
}

const labelHeight = 14

/** The flow as an SVG of links, laid out at build time. */
export function FlowDrawing(props: DrawingProps) {
  const { map, label, highlight, ref } = props
  const edges = map.edges.filter(
    edge => !edge.isToEnding || isOnPath(edge, highlight) || highlight?.here === edge.from,
  )
  return (
    <svg
      ref={ref}
      className={highlight ? 'flow-map flow-map-highlighted' : 'flow-map'}
      width={map.width}
      height={map.height}
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-label={label}
    >
      <g aria-hidden="true">
        {edges.map(edge => (
          <Line key={nameMove(edge.from, edge.to)} edge={edge} state={edgeState(edge, highlight)} />
        ))}
        {edges.map(edge => (
          <Label key={nameMove(edge.from, edge.to)} edge={edge} />
        ))}
      </g>
      {map.nodes.map(node => (
        <Step key={node.id} node={node} {...props} />
      ))}
    </svg>
  )
}

function Line({ edge, state }: { edge: MapEdge; state: string }) {
  return (
    <>
      <path className={`map-edge ${state}`} d={edge.path} />
      <path className={`map-head ${state}`} d={edge.head} />
    </>
  )
}

/** The answers on an edge, above all lines. */
function Label({ edge: { label } }: { edge: MapEdge }) {
  if (label === undefined) return null
  const { x, y, lines } = label
  const top = y - ((lines.length - 1) * labelHeight) / 2 + 4
  return lines.map((line, index) => (
    <text key={index} x={x} y={top + index * labelHeight} className="map-label">
      {`${line} `}
    </text>
  ))
}

function Step({ node, ...props }: DrawingProps & { node: MapNode }) {
  const { map, flow, text, hrefOf, highlight, tabStop, onChoose, onKeyDown } = props
  const { id, x, y, width, height, lines } = node
  const [left, top] = [x - width / 2, y - height / 2]
  const place = map.endings.indexOf(id)
  const tabIndex = tabStop === undefined ? undefined : tabStop === id ? 0 : -1
  return (
    <a
      className={`map-step map-${findStep(flow, id)?.kind ?? ''} ${stepState(id, highlight)}`}
      href={hrefOf(id)}
      aria-label={nameOf(flow, text, id)}
      aria-current={highlight?.here === id ? 'step' : undefined}
      data-map-step={id}
      tabIndex={tabIndex}
      onClick={event => onChoose?.(event, id)}
      onKeyDown={onKeyDown}
    >
      <rect
        className="map-box"
        x={left}
        y={top}
        width={width}
        height={height}
        rx={lines.length > 0 ? 8 : 5}
      />
      <text x={x} y={top + 17} className="map-code">
        {`${codeOf(flow, id)} `}
      </text>
      {lines.map((line, index) => (
        <text key={index} x={x} y={top + 36 + index * 17} className="map-line">
          {`${line} `}
        </text>
      ))}
      {place < 0 ? null : <EndingMark place={place} x={left - 6} y={y} />}
      {node.endings.map((ending, index) => (
        <EndingMark
          key={ending}
          place={ending}
          x={left + width - 8 - index * 11}
          y={top + height}
        />
      ))}
    </a>
  )
}

function isOnPath({ from, to }: MapEdge, highlight: MapHighlight | undefined): boolean {
  return highlight?.moves.has(nameMove(from, to)) ?? false
}

function edgeState(edge: MapEdge, highlight: MapHighlight | undefined): string {
  if (highlight === undefined) return ''
  if (isOnPath(edge, highlight)) return 'is-way'
  return edge.from === highlight.here || highlight.open.has(edge.from) ? 'is-open' : 'is-off'
}

function stepState(id: string, highlight: MapHighlight | undefined): string {
  if (highlight === undefined) return ''
  if (id === highlight.here) return 'is-here'
  if (highlight.passed.has(id)) return 'is-way'
  return highlight.open.has(id) ? 'is-open' : 'is-off'
}
