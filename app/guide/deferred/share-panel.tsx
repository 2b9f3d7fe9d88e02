import { useState } from 'react'
import type { ToolWords } from '../../../machines/interface-words.generated.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import type { Guide } from '../../ui/guide.ts'

/** The full address of a step: alone, and with the trail. */
export type StepLinks = { readonly plain: string; readonly withTrail: string }

type Props = {
  guide: Guide
  words: ToolWords
  id: string
  links: StepLinks
  /** Whether the link contains the answers by default. */
  withAnswers: boolean
}

/** A panel to copy the link to a step, with or without the answers. */
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
