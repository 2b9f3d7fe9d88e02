import type { SessionContext } from '../../machines/session-machine.ts'
import type { Language } from '../../machines/content.ts'
import type { DeferredUi } from './deferred/deferred-ui.tsx'

type Props = {
  language: Language
  notice: SessionContext['notice']
  /** The person came straight here, with no answer given. */
  isBare: boolean
  deferredUi: DeferredUi | undefined
}

/** Room above the heading for how the person came here: it is told when the page is being read already. */
export function ArrivalRoom({ language, notice, isBare, deferredUi }: Props) {
  return (
    <p className="arrival" role="status">
      {deferredUi ? (
        <deferredUi.ArrivalNotice language={language} notice={notice} isBare={isBare} />
      ) : null}
    </p>
  )
}
