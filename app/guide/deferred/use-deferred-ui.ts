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
    let isGone = false
    let close = (): void => undefined
    const start = async () => {
      try {
        const opened = await open()
        if (isGone) return opened.close()
        close = opened.close
        setDeferredUi(opened)
      } catch (error) {
        console.warn(`${guideId}: the deferred UI did not load.`, error)
      }
    }
    void start()
    return () => {
      isGone = true
      close()
    }
  }, [open])
  return deferredUi
}
