import type { MouseEvent } from 'react'
import type { Rich } from '../../../machines/content.ts'
import { nextStep } from '../../../machines/flow.ts'
import { stepPath } from '../../platform/address/address.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { answerLabel } from '../../ui/step-words.ts'
import { inKeyOrder } from '../answer-order.ts'
import { guideOf, placeOf } from '../seat.ts'
import type { Seat } from '../seat.ts'
import { KeyHint } from './key-hint.tsx'

type Props = {
  seat: Seat
  heading: string
  /** The answer given before, while it is being changed, and what to call it. */
  former: string | undefined
  formerWord: string
  onFollow: (event: MouseEvent, answer: string) => void
}

/** What stands on the caller's screen is the same in every language, so it need not be said twice. */
function quotesScreen(label: Rich): boolean {
  return label.some(piece => typeof piece !== 'string' && piece.kind === 'message')
}

/** The answers of a step, each with its key; links, so that a new tab shows the caller's page. */
export function KeyAnswers({ seat, heading, former, formerWord, onFollow }: Props) {
  const { flow, own, caller, base } = seat
  const { step } = placeOf(seat)
  const answers = inKeyOrder(own.text.steps[step]?.answers ?? [])
  if (answers.length === 0) return null
  const guide = guideOf(seat, own)
  const isForeign = own.text.language !== caller.text.language
  return (
    <div role="group" aria-label={heading}>
      <ol className="key-answers">
        {answers.map(({ id, label, hint }, index) => (
          <li key={id}>
            <a
              className="key-answer"
              data-answer={id}
              href={stepPath(own.text.language, nextStep(flow, step, id) ?? step, base)}
              onClick={event => onFollow(event, id)}
              onKeyDown={event => {
                // A held Enter would answer one step after another.
                if (event.repeat && event.key === 'Enter') event.preventDefault()
              }}
            >
              <KeyHint shown={index + 1} />
              <span className="key-answer-words">
                <span className="key-answer-label">
                  <RichText rich={label} guide={guide} />
                </span>
                {isForeign && !quotesScreen(label) ? (
                  <span className="key-answer-said" lang={caller.text.language}>
                    <RichText
                      rich={answerLabel(caller.text, step, id)}
                      guide={guideOf(seat, caller)}
                    />
                  </span>
                ) : null}
                {hint ? (
                  <span className="key-answer-hint">
                    <RichText rich={hint} guide={guide} />
                  </span>
                ) : null}
                {id === former ? <span className="answer-former">{formerWord}</span> : null}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  )
}
