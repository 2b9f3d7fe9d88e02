import type { MouseEvent } from 'react'
import type { AnswerText } from '../../machines/content.ts'
import type { Guide } from './guide.ts'
import { Icon } from './icon.tsx'
import { RichText } from './rich-text.tsx'

/** An answer with the address it leads to, which works without scripts and in a new tab. */
export type AnswerLink = AnswerText & { readonly href: string }
export type FollowAnswer = (event: MouseEvent<HTMLAnchorElement>, answer: string) => void

type Props = {
  answers: readonly AnswerLink[]
  guide: Guide
  onFollow: FollowAnswer | undefined
  /** The answer given before, while it is being changed. */
  former?: string | undefined
}

export function Answers({ answers, guide, onFollow, former }: Props) {
  return (
    <ul className="answers">
      {answers.map(answer => (
        <li key={answer.id}>
          <a
            className={`answer answer-${answer.id}${answer.icon === undefined ? '' : ' answer-with-icon'}`}
            data-answer={answer.id}
            href={answer.href}
            onClick={event => onFollow?.(event, answer.id)}
            onKeyDown={event => {
              // A held Enter would answer one step after another.
              if (event.repeat && event.key === 'Enter') event.preventDefault()
            }}
          >
            {answer.icon === undefined ? null : <Icon name={answer.icon} />}
            <span className="answer-label">
              <RichText rich={answer.label} guide={guide} />
            </span>
            {answer.hint ? (
              <span className="answer-hint">
                <RichText rich={answer.hint} guide={guide} />
              </span>
            ) : null}
            {answer.id === former ? (
              <span className="answer-former">{guide.words.formerAnswer}</span>
            ) : null}
          </a>
        </li>
      ))}
    </ul>
  )
}
