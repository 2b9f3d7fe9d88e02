import type { MouseEvent } from 'react'
import type { GuideText } from '../../../machines/content.ts'
import type { AnswerStorageWords } from '../../../machines/interface-words.generated.ts'
import type { Flow } from '../../../machines/flow.ts'
import { keptDays } from '../../../machines/stored-trail.ts'
import { replay } from '../../../machines/trail.ts'
import { trailLink } from '../../platform/address/share-link.ts'
import { fill } from '../../ui/guide.ts'
import type { ResumableTrail } from '../../platform/storage/stored-trails.ts'
import { DeleteAnswers } from './delete-answers.tsx'
import { titleOf } from '../../ui/step-words.ts'

type Props = {
  kept: readonly ResumableTrail[]
  flow: Flow
  text: GuideText
  words: AnswerStorageWords
  base: string
  onFollow: (event: MouseEvent, kept: ResumableTrail) => void
  onDelete: () => void
}

/** The stored trails, each with a link to resume it, and what is stored where. */
export function StoredTrailsPanel({ kept, flow, text, words, base, onFollow, onDelete }: Props) {
  return (
    <section className="kept" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{words.keptHeading}</h2>
      <ul>
        {kept.map(one => {
          const { trail } = one
          const { step, visits } = replay(flow, trail)
          return (
            <li key={one.thread}>
              <a
                href={trailLink({ flow, trail, language: text.language, base, site: '' })}
                onClick={event => onFollow(event, one)}
              >
                {titleOf(text, step)}
              </a>
              <p>{fill(words.keptAnswers, { count: String(visits.length) })}</p>
              {one.kind === 'cut' ? (
                <p>
                  {fill(words.keptCut, {
                    fits: String(visits.length),
                    stored: String(one.answersStored),
                  })}
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
      <p className="kept-where">{fill(words.keptWhere, { days: String(keptDays) })}</p>
      <DeleteAnswers label={words.deleteAnswers} onDelete={onDelete} />
    </section>
  )
}
