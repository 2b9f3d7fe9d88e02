import type { GuideText } from '../../../machines/content.ts'
import type { Flow } from '../../../machines/flow.ts'
import { nameOf } from '../step-words.ts'
import { EndingMark } from './ending-mark.tsx'
import type { FlowMap } from '../../../machines/flow-map.ts'

type Props = {
  map: FlowMap
  lead: string
  flow: Flow
  text: GuideText
}

/** The legend of the endings' signs. */
export function EndingLegend({ map, lead, flow, text }: Props) {
  return (
    <div className="map-endings">
      <p>{lead}</p>
      <ul>
        {map.endings.map((step, place) => (
          <li key={step}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <EndingMark place={place} x={6} y={6} />
            </svg>
            <span>{nameOf(flow, text, step)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
