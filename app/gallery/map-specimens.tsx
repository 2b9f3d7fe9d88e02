import words from 'every-language:content:interface/console'
import maps from 'every-language:map:titled'
import { highlightTrail } from '../../machines/calls/map-highlight.ts'
import { findStep } from '../../machines/flow.ts'
import { EndingLegend } from '../ui/flow-map/ending-legend.tsx'
import { FlowDrawing } from '../ui/flow-map/flow-drawing.tsx'
import { MapOutline } from '../map/map-outline.tsx'
import { plainText } from '../ui/plain-text.ts'
import type { Specimen, Stand } from './specimen.ts'
import { wayOf } from './steps.tsx'

function drawingProps({ flow, text }: Stand) {
  const codeOf = (step: string) => findStep(flow, step)?.code ?? ''
  return {
    codeOf,
    label: words[text.language].mapOfSteps,
    nameOf: (step: string) => `${codeOf(step)} ${plainText(text.steps[step]?.title ?? [])}`,
    kindOf: (step: string) => findStep(flow, step)?.kind ?? '',
    hrefOf: (step: string) => `#${step}`,
  }
}

/** The map of the flow: whole, beside a call, and in words. */
export const mapSpecimens: readonly Specimen[] = [
  {
    name: 'map: its page',
    draw: stand => {
      const { language } = stand.text
      const { nameOf } = drawingProps(stand)
      return (
        <>
          <EndingLegend map={maps[language]} lead={words[language].mapEndings} nameOf={nameOf} />
          <div className="map-frame">
            <FlowDrawing map={maps[language]} {...drawingProps(stand)} />
          </div>
        </>
      )
    },
  },
  {
    name: 'map: beside a call',
    draw: stand => (
      <FlowDrawing
        map={maps[stand.text.language]}
        {...drawingProps(stand)}
        highlight={highlightTrail(stand.flow, wayOf(stand))}
        tabStop={stand.flow.graph.start}
      />
    ),
  },
  {
    name: 'map: in words',
    draw: ({ flow, text, guide }) => (
      <MapOutline flow={flow} text={text} words={words[text.language]} guide={guide} />
    ),
  },
]
