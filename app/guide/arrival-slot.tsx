import type { SessionContext } from '../../machines/session-machine.ts'
import type { Language } from '../../machines/content.ts'
import type { DeferredUi } from './deferred/deferred-ui.tsx'

type Props = {
  language: Language
  notice: SessionContext['notice']
  /** The person came by a bare link, with no answer given. */
  isBare: boolean
  deferredUi: DeferredUi | undefined
}

/**
 * Reserved space above the heading for the notice about how the person came here, which is rendered after hydration.
 */
export function ArrivalSlot({ language, notice, isBare, deferredUi }: Props) {
  return (
    <p className="arrival" role="status">
      {deferredUi ? (
        <deferredUi.ArrivalNotice language={language} notice={notice} isBare={isBare} />
      ) : null}
    </p>
  )
}
