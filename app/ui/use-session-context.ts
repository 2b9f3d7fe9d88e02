import type { Session } from '../../machines/session-machine.ts'
import { useCallback, useSyncExternalStore } from 'react'

/** The context of a session actor; re-renders when it changes. */
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
