import { Suspense, lazy } from 'react'
import type { ArrivalNoticeProps } from '../ui/arrival-notice.tsx'
import { SilentBoundary } from '../ui/error-boundary.tsx'

/** Imported dynamically, because few open a link whose answers no longer fit. */
const ArrivalNotice = lazy(async () => ({
  default: (await import('../ui/arrival-notice.tsx')).ArrivalNotice,
}))

/** The notice about an unfitting link, deferred; nothing for other links. */
export function DeferredArrivalNotice(props: Omit<ArrivalNoticeProps, 'isBare'>) {
  return (
    <div className="notices" role="status">
      {props.notice === undefined ? null : (
        <SilentBoundary>
          <Suspense fallback={null}>
            <p className="notice">
              <ArrivalNotice {...props} isBare={false} />
            </p>
          </Suspense>
        </SilentBoundary>
      )}
    </div>
  )
}
