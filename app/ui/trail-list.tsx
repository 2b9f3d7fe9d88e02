import type { MouseEvent } from 'react'
import type { GuideText } from '../../machines/content.ts'
import type { Visit } from '../../machines/trail.ts'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from './guide.ts'
import { plainText } from './plain-text.ts'
import { answerLabel } from './step-words.ts'
import { Icon } from './icon.tsx'
import { RichText } from './rich-text.tsx'

type Props = {
  guide: Guide
  text: GuideText
  visits: readonly Visit[]
  onChange: (event: MouseEvent<HTMLAnchorElement>, visit: number) => void
  onDelete: () => void
}

/** The path so far (breadcrumb): the answers given, each with a link to change it. */
export function TrailList({ guide, text, visits, onChange, onDelete }: Props) {
  if (visits.length === 0) return null
  const { words, language, base } = guide
  return (
    <section className="trail" aria-labelledby="trail-heading">
      <h2 id="trail-heading">{words.whatYouToldUs}</h2>
      <ol>
        {visits.map(({ step, answer }, index) => {
          const question = text.steps[step]?.title ?? []
          return (
            <li key={`${index}/${step}`}>
              <div className="trail-words">
                <p className="trail-question">
                  <RichText rich={question} guide={guide} />
                </p>
                <p className="trail-answer">
                  <RichText rich={answerLabel(text, step, answer)} guide={guide} />
                </p>
              </div>
              <a
                className="trail-change"
                href={stepPath(language, step, base)}
                data-change={step}
                onClick={event => onChange(event, index)}
              >
                <span>{words.change}</span>
                <span className="visually-hidden">{`: ${plainText(question)}`}</span>
              </a>
            </li>
          )
        })}
      </ol>
      <div className="tools">
        <button type="button" className="tool" data-delete="" onClick={onDelete}>
          <Icon name="delete" />
          <span>{words.deleteAnswers}</span>
        </button>
      </div>
    </section>
  )
}
