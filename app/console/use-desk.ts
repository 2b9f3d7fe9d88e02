import { useEffect, useSyncExternalStore } from 'react'
import type { DeskView } from './desk/board.ts'
import type { Desk } from './desk/desk.ts'

/** Milliseconds between checks for calls to put away. */
const putAwayEvery = 60_000

/** The desk's state, kept in step with this page, other tabs and the passing hours. */
export function useDesk(desk: Desk): DeskView {
  useEffect(() => {
    const stopListening = desk.listen()
    const timer = setInterval(() => desk.putAway(), putAwayEvery)
    const onTurn = () => {
      if (document.visibilityState === 'hidden') desk.flush()
      // The machine may have slept meanwhile.
      else desk.putAway(true)
    }
    const onLeave = () => desk.flush()
    const onShow = (event: PageTransitionEvent) => {
      if (event.persisted) desk.reread()
      desk.putAway(true)
    }
    document.addEventListener('visibilitychange', onTurn)
    window.addEventListener('pagehide', onLeave)
    window.addEventListener('pageshow', onShow)
    return () => {
      stopListening()
      clearInterval(timer)
      document.removeEventListener('visibilitychange', onTurn)
      window.removeEventListener('pagehide', onLeave)
      window.removeEventListener('pageshow', onShow)
    }
  }, [desk])
  return useSyncExternalStore(desk.subscribe, desk.view)
}
