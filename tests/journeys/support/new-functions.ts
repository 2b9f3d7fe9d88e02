import type { CDPSession } from 'playwright-core'

/**
 * Counts functions by when they first run, which is when the browser compiles them.
 * @returns a function that returns how many of a script's functions have first run since its last call
 */
export async function watchNewFunctions(session: CDPSession, script: RegExp) {
  await session.send('Profiler.enable')
  await session.send('Profiler.startPreciseCoverage', { callCount: false, detailed: false })
  return async (): Promise<number> => {
    const { result } = await session.send('Profiler.takePreciseCoverage')
    return result
      .filter(({ url }) => script.test(url))
      .flatMap(({ functions }) => functions)
      .filter(({ ranges }) => ranges.some(({ count }) => count > 0)).length
  }
}
