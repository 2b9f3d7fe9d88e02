import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel } from '../../ui/step-words.ts'
import { bringIntoView } from '../bring-into-view.ts'
import { codeOf, placeOf } from '../seat.ts'
import type { Seat } from '../seat.ts'
import { titleOf } from '../transcript/worded.ts'

type Props = { seat: Seat; onChange: (visit: number) => void }

/** A new answer is the one that matters next. */
function showAnswer(row: HTMLLIElement | null) {
  bringIntoView(row, '.way-so-far')
}

/** The answers that stand, each with a way to change it; a jump is marked where it was made. */
export function WayList({ seat, onChange }: Props) {
  const { flow, own } = seat
  const { words, text } = own
  const { visits, trail } = placeOf(seat)
  const isEnded = seat.entry.call.state === 'ended'
  const legs = trail.map((leg, index) => ({
    ...leg,
    visits: visits.flatMap((visit, place) => (visit.leg === index ? [{ ...visit, place }] : [])),
  }))
  return (
    <ScrollRegion className="way-so-far" labelledBy="way-heading">
      <h2 id="way-heading">{words.pathHeading}</h2>
      {visits.length === 0 && trail.length === 1 ? (
        <p className="quiet">{words.pathEmpty}</p>
      ) : null}
      <ol>
        {legs.map((leg, index) => (
          <li key={index} className="way-leg">
            {leg.how === 'start' ? null : (
              <p className="way-jump">
                <b>{leg.how === 'jump' ? words.jumpMark : words.linkMark}</b>
                <span>{` ${codeOf(flow, leg.at)} ${titleOf(text, leg.at)}`}</span>
              </p>
            )}
            {leg.visits.length === 0 ? null : (
              <ol>
                {leg.visits.map(({ step, answer, place }) => (
                  <li key={place} className="way-answer" data-visit={step} ref={showAnswer}>
                    <span className="way-code">{codeOf(flow, step)}</span>
                    <span className="way-words">
                      <span className="way-question">{titleOf(text, step)}</span>
                      <b>{plainText(answerLabel(text, step, answer))}</b>
                    </span>
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
    </ScrollRegion>
  )
}
