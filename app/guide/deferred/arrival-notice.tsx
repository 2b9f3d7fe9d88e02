import type { SessionContext } from '../../../machines/session-machine.ts'
import type { KeepingWords } from '../../../machines/interface-words.generated.ts'

export type ArrivalNoticeProps = {
  notice: SessionContext['notice']
  /** The person came straight here, with no answer given. */
  isBare: boolean
}

/** Says in one line how the person came here: with answers that no longer fit, or past the earlier questions. */
export function ArrivalNotice({
  words,
  notice,
  isBare,
}: ArrivalNoticeProps & { words: KeepingWords }) {
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
  return said === undefined ? null : <span key={said}>{said}</span>
}
