import type { SessionContext } from '../../machines/session-machine.ts'
import type { Guide } from './guide.ts'

type Props = {
  guide: Guide
  notice: SessionContext['notice']
  /** The person came straight here, with no answer given. */
  isBare: boolean
}

/**
 * Says in one line how the person came here: with answers that no longer fit, or past the earlier
 * questions. Scripts know it only when the page is being read, so its room is kept above the heading.
 */
export function ArrivalNotices({ guide: { words }, notice, isBare }: Props) {
  const said =
    notice === 'elsewhere'
      ? words.trailElsewhere
      : notice === 'cut'
        ? words.trailCut
        : notice === 'replaced'
          ? words.trailReplaced
          : isBare
            ? words.bareLink
            : undefined
  return (
    <p className="arrival" role="status">
      {said === undefined ? null : <span key={said}>{said}</span>}
    </p>
  )
}
