import type { GuideText } from '../../machines/content.ts'
import type { ConsoleWords } from '../../machines/interface-words.generated.ts'
import { findStep } from '../../machines/flow.ts'
import type { Flow } from '../../machines/flow.ts'
import { toolPath, stepPath } from '../platform/address/address.ts'
import { Frame } from '../ui/frame.tsx'
import { ScrollRegion } from '../ui/scroll-region.tsx'
import { plainText } from '../ui/plain-text.ts'
import { EndingLegend } from '../ui/flow-map/ending-legend.tsx'
import { FlowDrawing } from '../ui/flow-map/flow-drawing.tsx'
import type { FlowMap } from '../../machines/flow-map.ts'
import { MapOutline } from './map-outline.tsx'

type Props = { flow: Flow; text: GuideText; words: ConsoleWords; map: FlowMap; base: string }

/** The whole flow as a picture and as a text, for reviewers and for print. It needs no script. */
export function MapPage({ flow, text, words, map, base }: Props) {
  const guide = { language: text.language, words: text.words, base }
  const codeOf = (step: string) => findStep(flow, step)?.code ?? ''
  const nameOf = (step: string) => `${codeOf(step)} ${plainText(text.steps[step]?.title ?? [])}`
  return (
    <Frame
      guide={guide}
      document={text.document}
      version={flow.graph.contentVersion}
      addressIn={other => toolPath(other, 'map', base)}
    >
      <main id="main" className="map-page" data-page="map">
        <h1>{words.mapTitle}</h1>
        <p className="map-lead">{words.mapText}</p>
        <p className="map-proof">
          <a href={toolPath(text.language, 'proof', base)}>{words.mapProof}</a>
        </p>
        <p className="map-jump">
          <a href="#map">{words.mapOfSteps}</a>
        </p>
        <div className="map-sheet" id="map">
          <EndingLegend map={map} lead={words.mapEndings} nameOf={nameOf} />
          <ScrollRegion className="map-frame" label={words.mapOfSteps}>
            <FlowDrawing
              map={map}
              label={words.mapOfSteps}
              codeOf={codeOf}
              nameOf={nameOf}
              kindOf={step => findStep(flow, step)?.kind ?? ''}
              hrefOf={step => stepPath(text.language, step, base)}
            />
          </ScrollRegion>
        </div>
        <div className="map-words">
          <h2>{words.outline}</h2>
          <MapOutline flow={flow} text={text} words={words} guide={guide} />
        </div>
      </main>
    </Frame>
  )
}
