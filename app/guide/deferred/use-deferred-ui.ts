import { guideId } from '../../platform/guide-id.ts'
import { useEffect, useState } from 'react'

/** A resource that is loaded after hydration and can be closed. */
type Closable = { close: () => void }

/**
 * Loads a resource after hydration. The page works without it when it cannot be fetched.
 * @param open must be a stable function; absent while prerendering
 */
export function useDeferredUi<DeferredUi extends Closable>(
  open: (() => Promise<DeferredUi>) | undefined,
): DeferredUi | undefined {
  const [deferredUi, setDeferredUi] = useState<DeferredUi>()
  useEffect(() => {
    if (open === undefined) return undefined
    let opened: DeferredUi | undefined
    let isGone = false
    open().then(
      loaded => {
        opened = loaded
        return isGone ? loaded.close() : setDeferredUi(loaded)
      },
      (error: unknown) => console.warn(`${guideId}: the deferred UI did not load.`, error),
    )
    return () => {
      isGone = true
      opened?.close()
    }
  }, [open])
  return deferredUi
}
