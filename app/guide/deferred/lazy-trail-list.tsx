import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { createDeferred } from '../../platform/deferred.ts'
import { SilentBoundary } from '../../ui/error-boundary.tsx'
import type { TrailListProps } from './trail-list.tsx'

const code = createDeferred<'trail-list', ComponentType<TrailListProps>>(
  async () => (await import('./trail-list.tsx')).TrailList,
)

/**
 * Fetches the component of the path so far, apart from the deferred UI, so that it works when that could not be
 * loaded.
 */
export const loadTrailList = async () => code.load('trail-list')

/** The path so far, rendered at once if its code has been fetched, else when it arrives. */
export function LazyTrailList(props: TrailListProps) {
  const [TrailList, setTrailList] = useState(() => code.get('trail-list'))
  useEffect(() => {
    let isGone = false
    loadTrailList().then(
      loaded => isGone || setTrailList(() => loaded),
      // The step works without it.
      () => undefined,
    )
    return () => {
      isGone = true
    }
  }, [])
  return <SilentBoundary>{TrailList ? <TrailList {...props} /> : null}</SilentBoundary>
}
