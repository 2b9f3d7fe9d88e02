import { useCallback, useSyncExternalStore } from 'react'
import type { Session } from '../platform/address/navigator.ts'

/** What a running session knows; another object as soon as any of it has changed. */
export function useSessionContext(session: Session) {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const { unsubscribe } = session.subscribe(onChange)
      return unsubscribe
    },
    [session],
  )
  const read = () => session.getSnapshot().context
  return useSyncExternalStore(subscribe, read, read)
}
