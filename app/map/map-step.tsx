import type { DrawnAnswer, DrawnStep } from '../../machines/map-lanes.ts'
import { findStep } from '../../machines/flow.ts'
import { stepPath } from '../platform/address/address.ts'
import { RichText } from '../ui/rich-text.tsx'
import { answerLabel } from '../ui/step-words.ts'
import { KindIcon } from './kind-icon.tsx'
import { kindWord } from './kind-word.ts'
import type { MapParts } from './map-parts.ts'

type Props = { step: DrawnStep; parts: MapParts }

/** A step in full: its kind and title, and each answer with the step it leads to. */
export function MapStep({ step: { id, answers }, parts }: Props) {
  const { flow, text, words, guide } = parts
  const { kind = 'question', code } = findStep(flow, id) ?? {}
  return (
    <li className={`map-item map-item-${kind}`} id={`step-${id}`} data-of={id}>
      <h3 className="map-title">
        <KindIcon kind={kind} />
        <span>
          <a className="map-page-link" href={stepPath(guide.language, id, guide.base)}>
            <RichText rich={text.steps[id]?.title ?? []} guide={guide} />
          </a>{' '}
          <span className="map-meta">{`${kindWord(words, kind)} ·\u00a0${code}`}</span>
        </span>
      </h3>
      {answers.length === 0 ? null : (
        <ul className="map-answers">
          {answers.map(answer => (
            <Answer key={answer.id} from={id} answer={answer} parts={parts} />
          ))}
        </ul>
      )}
    </li>
  )
}

function Answer({ from, answer, parts }: { from: string; answer: DrawnAnswer; parts: MapParts }) {
  const { text, guide } = parts
  const { id, next, drawn } = answer
  return (
    <li data-way={`${from} ${id}`}>
      <span className="map-answer">
        <RichText rich={answerLabel(text, from, id)} guide={guide} />
      </span>
      <span aria-hidden="true">{' › '}</span>
      {drawn === undefined ? (
        <StepAnchor step={next} parts={parts} />
      ) : (
        <ul className="map-branch">
          <MapStep step={drawn} parts={parts} />
        </ul>
      )}
    </li>
  )
}

/** A link to the place on this page where a step is drawn in full, with its code for print. */
export function StepAnchor({ step, parts }: { step: string; parts: MapParts }) {
  const { flow, text, guide } = parts
  const { kind = 'question', code } = findStep(flow, step) ?? {}
  return (
    <a className="map-anchor" href={`#step-${step}`}>
      <KindIcon kind={kind} />
      <span>
        <RichText rich={text.steps[step]?.title ?? []} guide={guide} />
      </span>
      <span className="map-meta print-only">{` ${code}`}</span>
    </a>
  )
}
