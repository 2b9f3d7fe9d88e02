import type { SessionContext } from '../../machines/session-machine.ts'
import type { Language } from '../../machines/content.ts'
import type { Later } from './deferred/open-later.tsx'

type Props = {
  language: Language
  notice: SessionContext['notice']
  /** The person came straight here, with no answer given. */
  isBare: boolean
  later: Later | undefined
}

/** Room above the heading for how the person came here: it is told when the page is being read already. */
export function ArrivalRoom({ language, notice, isBare, later }: Props) {
  return (
    <p className="arrival" role="status">
      {later ? <later.ArrivalNotice language={language} notice={notice} isBare={isBare} /> : null}
    </p>
  )
}
