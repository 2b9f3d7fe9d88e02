import type { DrawnStep } from '../../machines/map-lanes.ts'
import { answersBetween, findStep } from '../../machines/flow.ts'
import { RichText } from '../ui/rich-text.tsx'
import { answerLabel } from '../ui/step-words.ts'
import type { MapParts } from './map-parts.ts'
import { MapStep, StepAnchor } from './map-step.tsx'

type Props = {
  name: string
  heading: string
  steps: readonly DrawnStep[]
  parts: MapParts
  /** For steps that many paths lead to: no parent is named. */
  isShared?: boolean
}

/** A section of the document with the steps that rest on it. */
export function MapLane({ name, heading, steps, parts, isShared = false }: Props) {
  return (
    <section className="map-lane" aria-labelledby={`lane-${name}`}>
      <h2 id={`lane-${name}`}>{heading}</h2>
      {steps.map(step => (
        <div key={step.id} className="map-tree">
          {isShared ? null : <WayIn step={step.id} parts={parts} />}
          <ul>
            <MapStep step={step} parts={parts} />
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The question and the answer by which another lane leads to a step. */
function WayIn({ step, parts }: { step: string; parts: MapParts }) {
  const { flow, text, guide } = parts
  const parent = findStep(flow, step)?.parent
  const [answer] = parent === undefined ? [] : answersBetween(flow, parent, step)
  if (parent === undefined || answer === undefined) return null
  return (
    <p className="map-way-in">
      <StepAnchor step={parent} parts={parts} />
      <span aria-hidden="true">{' › '}</span>
      <span>
        <RichText rich={answerLabel(text, parent, answer.id)} guide={guide} />
      </span>
      <span aria-hidden="true">{' ›'}</span>
    </p>
  )
}
