import { useEffect, useState } from 'react'
import { runningLength } from '../desk/entry.ts'
import type { Clock, Entry } from '../desk/entry.ts'
import { readableLength } from '../transcript/moment.ts'

type Props = { entry: Entry; clock: Clock }

/** How long a call has run. Only this is drawn anew every second. */
export function CallLength({ entry, clock }: Props) {
  const [, draw] = useState(0)
  const isRunning = entry.isBegun && entry.call.state !== 'ended'
  useEffect(() => {
    if (!isRunning) return undefined
    const timer = setInterval(() => draw(count => count + 1), 1000)
    return () => clearInterval(timer)
  }, [isRunning])
  return <span className="call-length">{readableLength(runningLength(entry, clock))}</span>
}
