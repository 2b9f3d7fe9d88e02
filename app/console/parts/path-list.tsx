import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel, nameOf, titleOf } from '../../ui/step-words.ts'
import { bringIntoView } from '../bring-into-view.ts'
import { placeOf } from '../call-view.ts'
import type { CallView } from '../call-view.ts'
import { KeyHint } from './key-hint.tsx'

type Props = { callView: CallView; onChange: (visit: number) => void }

/** Scrolls to the newest answer. */
function showAnswer(row: HTMLLIElement | null) {
  bringIntoView(row, '.path-so-far')
}

/** The answers given so far, each with a button to change it; jumps are marked. */
export function PathList({ callView, onChange }: Props) {
  const { flow, own } = callView
  const { words, text } = own
  const { visits, trail, step: here } = placeOf(callView)
  const isEnded = callView.entry.call.state === 'ended'
  const legs = trail.map((leg, index) => ({
    ...leg,
    visits: visits.flatMap((visit, place) => (visit.leg === index ? [{ ...visit, place }] : [])),
  }))
  const isEmpty = visits.length === 0 && trail.length === 1
  return (
    <ScrollRegion className="path-so-far" labelledBy="path-heading">
      <h2 id="path-heading">
        <span>{words.pathHeading}</span>
        {isEmpty ? null : <KeyHint shown="⌫" />}
      </h2>
      {isEmpty ? <p className="quiet">{words.pathEmpty}</p> : null}
      <ol>
        {legs.map((leg, index) => (
          <li key={index}>
            {leg.how === 'start' ? null : (
              <p className="path-jump">
                <b>{leg.how === 'jump' ? words.jumpMark : words.linkMark}</b>
                <span>{` ${nameOf(flow, text, leg.at)}`}</span>
              </p>
            )}
            {leg.visits.length === 0 ? null : (
              <ol>
                {leg.visits.map(({ step, answer, place }) => (
                  <li key={place} className="path-answer" data-visit={step} ref={showAnswer}>
                    <span className="path-question">{titleOf(text, step)}</span>
                    <b>{plainText(answerLabel(text, step, answer))}</b>
                    {isEnded ? null : (
                      <button
                        type="button"
                        className="text-button"
                        data-change={step}
                        onClick={() => onChange(place)}
                      >
                        <span>{text.words.change}</span>
                        <span className="visually-hidden">{`: ${titleOf(text, step)}`}</span>
                      </button>
                    )}
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      {isEmpty ? null : <p className="path-here">{titleOf(text, here)}</p>}
    </ScrollRegion>
  )
}
