import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { createDeferred } from '../../platform/deferred.ts'
import { SilentBoundary } from '../../ui/error-boundary.tsx'
import type { TrailListProps } from './trail-list.tsx'

const code = createDeferred<'trail-list', ComponentType<TrailListProps>>(
  async () => (await import('./trail-list.tsx')).TrailList,
)

/** Fetches the path so far, apart from the deferred UI: it is there also when that could not be loaded. */
export const loadTrailList = async () => code.load('trail-list')

/** The path so far: at once where it has been fetched, else when it comes. Without it the step works. */
export function LazyTrailList(props: TrailListProps) {
  const [TrailList, setTrailList] = useState(() => code.get('trail-list'))
  useEffect(() => {
    let isGone = false
    const show = async () => {
      try {
        const loaded = await loadTrailList()
        if (!isGone) setTrailList(() => loaded)
      } catch {
        // The step works without it.
      }
    }
    void show()
    return () => {
      isGone = true
    }
  }, [])
  return <SilentBoundary>{TrailList ? <TrailList {...props} /> : null}</SilentBoundary>
}
