import { useState } from 'react'
import type { ToolWords } from '../../../machines/interface-words.generated.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import type { Guide } from '../../ui/guide.ts'

/** The whole address of a step: alone, and with the answers that led to it. */
export type StepLinks = { readonly plain: string; readonly withTrail: string }

type Props = {
  guide: Guide
  words: ToolWords
  id: string
  links: StepLinks
  /** Whether the answers go along unless they are left out. */
  withAnswers: boolean
}

/** The link to a step, with or without the answers, to be copied. */
export function SharePanel({ guide, words, id, links, withAnswers }: Props) {
  const [isWithAnswers, setWithAnswers] = useState(withAnswers)
  const link = isWithAnswers ? links.withTrail : links.plain
  return (
    <div className="share" id={id}>
      <p className="share-link">{link}</p>
      {links.withTrail === links.plain ? null : (
        <label>
          <input
            type="checkbox"
            checked={isWithAnswers}
            onChange={event => setWithAnswers(event.target.checked)}
          />
          <span>{words.withAnswers}</span>
        </label>
      )}
      <CopyButton guide={guide} label={guide.words.copyLink} text={link} icon="link" />
    </div>
  )
}
