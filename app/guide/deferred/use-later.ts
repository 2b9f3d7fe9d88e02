import { guideId } from '../../platform/guide-id.ts'
import { useEffect, useState } from 'react'

/** Something that is fetched when the page works already, and can be closed. */
type Closable = { close: () => void }

/**
 * Opens what may come late. The page goes on without it when it cannot be fetched.
 * @param open must stay the same function; absent while prerendering
 */
export function useLater<Later extends Closable>(
  open: (() => Promise<Later>) | undefined,
): Later | undefined {
  const [later, setLater] = useState<Later>()
  useEffect(() => {
    if (open === undefined) return undefined
    let isGone = false
    let close = (): void => undefined
    const start = async () => {
      try {
        const opened = await open()
        if (isGone) return opened.close()
        close = opened.close
        setLater(opened)
      } catch (error) {
        console.warn(`${guideId}: what comes later could not be opened.`, error)
      }
    }
    void start()
    return () => {
      isGone = true
      close()
    }
  }, [open])
  return later
}
