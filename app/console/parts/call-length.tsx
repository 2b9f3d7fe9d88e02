import { useEffect, useState } from 'react'
import { runningLength } from '../desk/entry.ts'
import type { Clock, Entry } from '../desk/entry.ts'
import { readableLength } from '../transcript/moment.ts'

/** Re-renders a component every second while something runs. */
function useSeconds(isRunning: boolean) {
  const [, draw] = useState(0)
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => draw(count => count + 1), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
}

/** How long a call has run; a component of its own, because it re-renders every second. */
export function CallLength({ entry, clock }: { entry: Entry; clock: Clock }) {
  useSeconds(entry.isBegun && entry.call.state !== 'ended')
  return <span className="call-length">{readableLength(runningLength(entry, clock))}</span>
}

/** How long a caller has been on hold. */
export function WaitingLength({ since, clock }: { since: number; clock: Clock }) {
  useSeconds(true)
  return <span className="call-length">{readableLength(clock.now() - since)}</span>
}
