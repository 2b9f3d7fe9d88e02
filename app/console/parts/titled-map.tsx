import loadMap from 'load-language:map:titled'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { highlightTrail } from '../../../machines/calls/map-highlight.ts'
import type { Language } from '../../../machines/content.ts'
import type { FlowMap } from '../../../machines/flow-map.ts'
import { stepPath } from '../../platform/address/address.ts'
import { createDeferred } from '../../platform/deferred.ts'
import { isPlainClick } from '../../ui/clicks.ts'
import { FlowDrawing } from '../../ui/flow-map/flow-drawing.tsx'
import { neighbour } from '../../ui/flow-map/neighbour.ts'
import type { CallView } from '../call-view.ts'

const titledMap = createDeferred((language: Language): Promise<FlowMap> => loadMap[language]())

type Props = { callView: CallView; onJump: (step: string) => void }

/** The drawing of the flow; suspends while it loads. Arrow keys move over it, Enter or a click jumps to a step. */
export function TitledMap({ callView, onJump }: Props) {
  const { flow, base, own, entry } = callView
  const { words, text } = own
  const { trail } = entry.context
  const isEnded = entry.call.state === 'ended'
  const map = titledMap.useValue(text.language)
  const drawing = useRef<SVGSVGElement>(null)
  const highlight = useMemo(() => highlightTrail(flow, trail), [flow, trail])
  const [pointed, setPointed] = useState(highlight.here)
  useEffect(() => {
    drawing.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus()
  }, [])

  function move(event: KeyboardEvent) {
    const next = neighbour(map, pointed, event.code)
    if (next === undefined) return
    event.preventDefault()
    setPointed(next)
    drawing.current?.querySelector<SVGElement>(`[data-map-step="${next}"]`)?.focus()
  }

  return (
    <FlowDrawing
      ref={drawing}
      map={map}
      label={words.mapOfSteps}
      flow={flow}
      text={text}
      hrefOf={step => stepPath(text.language, step, base)}
      highlight={highlight}
      tabStop={pointed}
      onChoose={(event, step) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        if (!isEnded) onJump(step)
      }}
      onKeyDown={move}
    />
  )
}
