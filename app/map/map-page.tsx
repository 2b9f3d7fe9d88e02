import type { GuideText } from '../../machines/content.ts'
import type { Flow } from '../../machines/flow.ts'
import type { FlowMap } from '../../machines/flow-map.ts'
import type { ConsoleWords, MapWords } from '../../machines/interface-words.generated.ts'
import type { MapLanes } from '../../machines/map-lanes.ts'
import { stepPath, toolPath } from '../platform/address/address.ts'
import { EndingLegend } from '../ui/flow-map/ending-legend.tsx'
import { FlowDrawing } from '../ui/flow-map/flow-drawing.tsx'
import { Frame } from '../ui/frame.tsx'
import { KindIcon } from './kind-icon.tsx'
import { kinds, kindWord } from './kind-word.ts'
import { MapLane } from './map-lane.tsx'

type Props = {
  flow: Flow
  text: GuideText
  words: MapWords
  drawingWords: ConsoleWords
  lanes: MapLanes
  map: FlowMap
  base: string
}

/** The map page: the whole flow by sections of the document, and as one drawing. It works without scripts. */
export function MapPage({ flow, text, words, drawingWords, lanes, map, base }: Props) {
  const guide = { language: text.language, words: text.words, base }
  const parts = { flow, text, words, guide }
  return (
    <Frame
      guide={guide}
      document={text.document}
      version={flow.graph.contentVersion}
      addressIn={other => toolPath(other, 'map', base)}
      layout="wide"
    >
      <main id="main" className="map-page" data-page="map" data-your-answer={words.yourAnswer}>
        <h1>{words.title}</h1>
        <p className="map-lead">{words.lead}</p>
        <ul className="map-key">
          {kinds.map(kind => (
            <li key={kind}>
              <KindIcon kind={kind} />
              <span>{kindWord(words, kind)}</span>
            </li>
          ))}
          <li className="map-key-own">{words.own}</li>
        </ul>
        <p className="map-proof">
          <a href={toolPath(text.language, 'proof', base)}>{words.proof}</a>
        </p>
        <div className="map-lanes">
          <MapLane
            name={lanes.start.id}
            heading={text.document}
            steps={[lanes.start]}
            parts={parts}
            isShared
          />
          {lanes.lanes.map(({ section, steps }) => (
            <MapLane
              key={section}
              name={section}
              heading={headingOf(text, section)}
              steps={steps}
              parts={parts}
            />
          ))}
          <MapLane
            name="shared"
            heading={words.shared}
            steps={lanes.shared}
            parts={parts}
            isShared
          />
        </div>
        <details className="map-whole">
          <summary>{words.whole}</summary>
          <Drawing flow={flow} text={text} words={drawingWords} map={map} base={base} />
        </details>
      </main>
    </Frame>
  )
}

function headingOf(text: GuideText, section: string): string {
  const sections = Object.values(text.steps).flatMap(step => step.sections)
  return sections.find(({ id }) => id === section)?.heading ?? ''
}

type DrawingParts = Pick<Props, 'flow' | 'text' | 'map' | 'base'> & { words: ConsoleWords }

function Drawing({ flow, text, words, map, base }: DrawingParts) {
  return (
    <div className="map-sheet">
      <EndingLegend map={map} lead={words.mapEndings} flow={flow} text={text} />
      <FlowDrawing
        map={map}
        label={words.mapOfSteps}
        flow={flow}
        text={text}
        hrefOf={step => stepPath(text.language, step, base)}
      />
    </div>
  )
}
