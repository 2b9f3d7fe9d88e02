import { Suspense, lazy } from 'react'
import type { ArrivalNoticeProps } from '../ui/arrival-notice.tsx'
import { SilentBoundary } from '../ui/error-boundary.tsx'

/** Few ever open a link whose answers no longer fit, so the others do not fetch the words for it. */
const ArrivalNotice = lazy(async () => ({
  default: (await import('../ui/arrival-notice.tsx')).ArrivalNotice,
}))

/** How the person came to the step, where the link did not fit; nothing for the others. */
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
