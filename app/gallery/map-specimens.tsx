import words from 'every-language:content:interface/console'
import mapWords from 'every-language:content:interface/map'
import maps from 'every-language:map:titled'
import lanes from 'map:lanes'
import { highlightTrail } from '../../machines/calls/map-highlight.ts'
import { EndingLegend } from '../ui/flow-map/ending-legend.tsx'
import { FlowDrawing } from '../ui/flow-map/flow-drawing.tsx'
import { MapLane } from '../map/map-lane.tsx'
import type { Specimen, Stand } from './specimen.ts'
import { wayOf } from './steps.tsx'

function drawingProps({ flow, text }: Stand) {
  return {
    flow,
    text,
    map: maps[text.language],
    label: words[text.language].mapOfSteps,
    hrefOf: (step: string) => `#${step}`,
  }
}

/** The map of the flow: whole, beside a call, and in lanes. */
export const mapSpecimens: readonly Specimen[] = [
  {
    name: 'map: its page',
    draw: stand => {
      const { flow, text, map, ...drawing } = drawingProps(stand)
      const shared = { flow, text, map }
      return (
        <>
          <EndingLegend {...shared} lead={words[text.language].mapEndings} />
          <FlowDrawing {...shared} {...drawing} />
        </>
      )
    },
  },
  {
    name: 'map: beside a call',
    draw: stand => (
      <FlowDrawing
        {...drawingProps(stand)}
        highlight={highlightTrail(stand.flow, wayOf(stand))}
        tabStop={stand.flow.graph.start}
      />
    ),
  },
  {
    name: 'map: a lane',
    draw: ({ flow, text, guide }) => {
      const parts = { flow, text, words: mapWords[text.language], guide }
      return lanes.lanes.map(({ section, steps }) => (
        <MapLane key={section} name={section} heading={section} steps={steps} parts={parts} />
      ))
    },
  },
]
