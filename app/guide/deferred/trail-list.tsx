import allWords from 'every-language:content:interface/answer-storage'
import type { MouseEvent } from 'react'
import type { GuideText } from '../../../machines/content.ts'
import type { Visit } from '../../../machines/trail.ts'
import { stepPath } from '../../platform/address/address.ts'
import type { Guide } from '../../ui/guide.ts'
import { plainText } from '../../ui/plain-text.ts'
import { answerLabel } from '../../ui/step-words.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { DeleteAnswers } from './delete-answers.tsx'

export type TrailListProps = {
  guide: Guide
  text: GuideText
  visits: readonly Visit[]
  onChange: (event: MouseEvent<HTMLAnchorElement>, visit: number) => void
  onDelete: () => void
}

/** The path so far (breadcrumb): the answers given, each with a link to change it. */
export function TrailList({ guide, text, visits, onChange, onDelete }: TrailListProps) {
  const { language, base } = guide
  const words = allWords[language]
  return (
    <section className="trail" aria-labelledby="trail-heading">
      <h2 id="trail-heading">{words.whatYouToldUs}</h2>
      <ol>
        {visits.map(({ step, answer }, index) => {
          const question = text.steps[step]?.title ?? []
          return (
            <li key={`${index}/${step}`}>
              <div>
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
                <span>{guide.words.change}</span>
                <span className="visually-hidden">{`: ${plainText(question)}`}</span>
              </a>
            </li>
          )
        })}
      </ol>
      <DeleteAnswers label={words.deleteAnswers} onDelete={onDelete} />
    </section>
  )
}
