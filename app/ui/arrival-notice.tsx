import words from 'every-language:content:interface/arrival'
import type { Language } from '../../machines/content.ts'
import type { SessionContext } from '../../machines/session-machine.ts'

export type ArrivalNoticeProps = {
  language: Language
  notice: SessionContext['notice']
  /** The person came by a bare link, with no answer given. */
  isBare: boolean
}

/** A notice about how the person came here: with answers that no longer fit, or past the earlier questions. */
export function ArrivalNotice({ language, notice, isBare }: ArrivalNoticeProps) {
  const { trailElsewhere, trailCut, trailReplaced, bareLink } = words[language]
  const said =
    notice === 'elsewhere'
      ? trailElsewhere
      : notice === 'cut'
        ? trailCut
        : notice === 'replaced'
          ? trailReplaced
          : isBare
            ? bareLink
            : undefined
  return said === undefined ? null : <span key={said}>{said}</span>
}
