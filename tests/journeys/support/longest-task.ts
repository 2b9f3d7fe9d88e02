import type { CDPSession } from 'playwright-core'
import { trace } from '../../../scripts/bench/trace.ts'

const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
/** What a run marks in the page (`performance.mark`) where the counting begins. */
export const countFrom = 'count from here'

/**
 * The longest task of the page's main thread from the mark `countFrom` on, in milliseconds in which the thread
 * worked: whatever else is at work on the machine does not count.
 * @throws Error when the run set no mark, or the trace holds no task
 */
export async function longestTask(session: CDPSession, run: () => Promise<void>): Promise<number> {
  const events = await trace(session, categories, run)
  const mark = events.find(({ name }) => name === countFrom)
  if (mark === undefined) throw new Error('Nothing marked where the counting begins.')
  const worked = events.flatMap(({ name, ph, pid, tid, ts, dur = 0, tdur }) =>
    name === 'RunTask' &&
    ph === 'X' &&
    pid === mark.pid &&
    tid === mark.tid &&
    ts + dur >= mark.ts &&
    tdur !== undefined
      ? [tdur]
      : [],
  )
  if (worked.length === 0) throw new Error('The trace holds no task of the page.')
  return Math.round(Math.max(...worked) / 1000)
}
