import type { MouseEvent } from 'react'
import type { SessionContext } from '../../machines/session-machine.ts'
import { stepPath } from '../platform/address/address.ts'
import type { Guide } from './guide.ts'

type Props = {
  guide: Guide
  /** The start of the guide. */
  start: string
  notice: SessionContext['notice']
  /** The person came straight here, with no answer given. */
  isBare: boolean
  onRestart: (event: MouseEvent<HTMLAnchorElement>) => void
}

/**
 * Says how the person came here: with answers that no longer fit, or past the earlier questions. Scripts
 * know it only after the page has been read, so it stands below the answers, where it moves nothing.
 */
export function ArrivalNotices({ guide, start, notice, isBare, onRestart }: Props) {
  const { words, language, base } = guide
  return (
    <div className="notices" role="status">
      {notice === 'elsewhere' ? <p className="notice">{words.trailElsewhere}</p> : null}
      {notice === 'replaced' ? <p className="notice">{words.trailReplaced}</p> : null}
      {notice === 'cut' ? <p className="notice">{words.trailCut}</p> : null}
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
