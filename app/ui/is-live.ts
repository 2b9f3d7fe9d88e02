import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether scripts have taken over the page: false while prerendering and in the first render after it. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
