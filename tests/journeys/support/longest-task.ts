import type { CDPSession } from 'playwright-core'
import { trace } from './trace.ts'

const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing']
/** The name of the performance mark at which the measurement starts. */
export const countFrom = 'count from here'

/**
 * The longest task of the page's main thread after the mark `countFrom`, in milliseconds of thread time, so that
 * other load on the machine does not matter.
 * @throws Error when the run set no mark, or the trace contains no task
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
