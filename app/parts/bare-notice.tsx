import type { MouseEvent } from 'react'
import { stepPath } from '../address/address.ts'
import type { Guide } from '../guide.ts'

type Props = {
  guide: Guide
  /** The start of the guide. */
  start: string
  /** The person came straight here, with no answer given. */
  isBare: boolean
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** Says that the earlier questions were not asked. It comes late, so it stands below the answers. */
export function BareNotice({ guide, start, isBare, onRestart }: Props) {
  const { words, language, base } = guide
  return (
    <div className="bare-notice" role="status">
      {isBare ? (
        <p className="notice">
          <span>{words.bareLink}</span>{' '}
          <a href={stepPath(language, start, base)} onClick={onRestart}>
            {words.fromTheStart}
          </a>
        </p>
      ) : null}
    </div>
  )
}
