import { EndingMark } from './ending-mark.tsx'
import type { FlowMap } from '../../../machines/flow-map.ts'

type Props = {
  map: FlowMap
  lead: string
  nameOf: (step: string) => string
}

/** The legend of the endings' signs. */
export function EndingLegend({ map, lead, nameOf }: Props) {
  return (
    <div className="map-endings">
      <p>{lead}</p>
      <ul>
        {map.endings.map((step, place) => (
          <li key={step}>
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <EndingMark place={place} x={6} y={6} />
            </svg>
            <span>{nameOf(step)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
