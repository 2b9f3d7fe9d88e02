import type { MouseEvent } from 'react'
import type { Rich } from '../../../machines/content.ts'
import { nextStep } from '../../../machines/flow.ts'
import { stepPath } from '../../platform/address/address.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { answerLabel, nameOf } from '../../ui/step-words.ts'
import { inKeyOrder } from '../answer-order.ts'
import { guideOf, placeOf } from '../call-view.ts'
import type { CallView } from '../call-view.ts'
import { KeyHint } from './key-hint.tsx'
import { inLanguage } from '../../platform/languages.ts'

type Props = {
  callView: CallView
  heading: string
  /** The answer given before, while it is being changed, and its label. */
  former: string | undefined
  formerWord: string
  /** The index of the answer that Enter gives. */
  chosen: number
  onPoint: (place: number) => void
  onFollow: (event: MouseEvent, answer: string) => void
}

/** Whether a label quotes the caller's screen, which is the same in every language, so that it is not repeated. */
function quotesScreen(label: Rich): boolean {
  return label.some(piece => typeof piece !== 'string' && piece.kind === 'message')
}

/**
 * The answers of a step, each with its key and the step it leads to; links, so that a new tab opens the caller's page.
 */
export function AnswerRows(props: Props) {
  const { callView, heading, former, formerWord, chosen, onPoint, onFollow } = props
  const { flow, own, caller, base } = callView
  const { step } = placeOf(callView)
  const answers = inKeyOrder(own.text.steps[step]?.answers ?? [])
  if (answers.length === 0) return null
  const guide = guideOf(callView, own)
  const isForeign = own.text.language !== caller.text.language
  return (
    <div role="group" aria-label={heading}>
      <ol className="answer-rows">
        {answers.map(({ id, label, hint }, index) => {
          const next = nextStep(flow, step, id) ?? step
          return (
            <li key={id}>
              <a
                className={index === chosen ? 'answer-row is-chosen' : 'answer-row'}
                data-answer={id}
                href={stepPath(own.text.language, next, base)}
                onFocus={() => onPoint(index)}
                onClick={event => onFollow(event, id)}
                onKeyDown={event => {
                  // A held Enter would answer one step after another.
                  if (event.repeat && event.key === 'Enter') event.preventDefault()
                }}
              >
                <KeyHint shown={index + 1} />
                <span className="answer-row-words">
                  <span className="answer-row-label">
                    <RichText rich={label} guide={guide} />
                  </span>{' '}
                  {isForeign && !quotesScreen(label) ? (
                    <span className="answer-row-said" {...inLanguage(caller.text.language)}>
                      <RichText
                        rich={answerLabel(caller.text, step, id)}
                        guide={guideOf(callView, caller)}
                      />
                    </span>
                  ) : null}
                  {hint ? (
                    <span className="answer-row-hint">
                      <RichText rich={hint} guide={guide} />
                    </span>
                  ) : null}
                  {id === former ? <span className="answer-former">{formerWord}</span> : null}
                </span>
                <span className="answer-row-next">{nameOf(flow, own.text, next)}</span>
              </a>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
