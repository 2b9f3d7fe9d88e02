import { useMemo, useState } from 'react'
import type { KeyboardEvent, MouseEvent, Ref } from 'react'
import { lightWay } from '../../../machines/calls/lit-way.ts'
import { findStep } from '../../../machines/flow.ts'
import { stepPath } from '../../platform/address/address.ts'
import { EndingLegend } from '../../ui/flow-map/ending-legend.tsx'
import { FlowDrawing } from '../../ui/flow-map/flow-drawing.tsx'
import type { FlowMap } from '../../../machines/flow-map.ts'
import { neighbour } from '../../ui/flow-map/neighbour.ts'
import { codeOf } from '../seat.ts'
import type { Seat } from '../seat.ts'
import { titleOf } from '../transcript/worded.ts'

type Props = {
  seat: Seat
  map: FlowMap
  onJump: (event: MouseEvent, step: string) => void
  ref: Ref<SVGSVGElement>
}

/** The whole flow beside the call. Arrows move over it, Enter or a click jumps. */
export function MapPanel({ seat, map, onJump, ref }: Props) {
  const { flow, base, own, entry } = seat
  const { words, text } = own
  const { trail } = entry.context
  const lit = useMemo(() => lightWay(flow, trail), [flow, trail])
  const [pointed, setPointed] = useState<string>()
  const stop = pointed ?? lit.here
  const nameOf = (step: string) => `${codeOf(flow, step)} ${titleOf(text, step)}`

  function move(event: KeyboardEvent) {
    const next = neighbour(map, stop, event.code)
    if (next === undefined) return
    event.preventDefault()
    setPointed(next)
    const drawing = event.currentTarget.closest('svg')
    drawing?.querySelector<SVGElement>(`[data-map-step="${next}"]`)?.focus()
  }

  return (
    <div className="map-panel">
      <div
        onPointerOver={event => setPointed(stepAt(event.target))}
        onPointerLeave={() => setPointed(undefined)}
        onFocus={event => setPointed(stepAt(event.target))}
        onBlur={() => setPointed(undefined)}
      >
        <FlowDrawing
          ref={ref}
          map={map}
          label={words.mapOfSteps}
          codeOf={step => codeOf(flow, step)}
          nameOf={nameOf}
          kindOf={step => findStep(flow, step)?.kind ?? ''}
          hrefOf={step => stepPath(text.language, step, base)}
          lit={lit}
          tabStop={stop}
          onChoose={onJump}
          onKeyDown={move}
        />
      </div>
      <p className="map-pointed">
        <b>{codeOf(flow, stop)}</b>
        <span>{` ${titleOf(text, stop)}`}</span>
      </p>
      <p className="map-legend" aria-hidden="true">
        <span className="legend is-here">{words.youAreHere}</span>
        <span className="legend is-way">{words.mapWay}</span>
        <span className="legend is-open">{words.mapOpen}</span>
        <span className="legend is-off">{words.mapClosed}</span>
      </p>
      <EndingLegend map={map} lead={words.mapEndings} nameOf={nameOf} isCompact />
      <p className="quiet">{words.mapHint}</p>
    </div>
  )
}

function stepAt(target: EventTarget): string | undefined {
  const step = target instanceof Element ? target.closest('[data-map-step]') : null
  return step?.getAttribute('data-map-step') ?? undefined
}
