import { deferredPart } from '../../ui/deferred-part.tsx'
import { SilentBoundary } from '../../ui/error-boundary.tsx'
import type { TrailListProps } from './trail-list.tsx'

/** Fetches the path so far, apart from the deferred UI: it is there also when that could not be loaded. */
export const loadTrailList = async () => (await import('./trail-list.tsx')).TrailList

const Part = deferredPart(loadTrailList)

/** The path so far, when it has been fetched. Without it the step works. */
export function LazyTrailList(props: TrailListProps) {
  return (
    <SilentBoundary>
      <Part {...props} />
    </SilentBoundary>
  )
}
