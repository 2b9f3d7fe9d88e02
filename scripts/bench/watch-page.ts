/**
 * Runs in every page before its own scripts and sums up long tasks after the first paint and the longest event, for
 * `benchWatch`. It is sent to the browser as text, so it must not use anything outside itself.
 */
export function watchPage() {
  let paintedAt = Number.POSITIVE_INFINITY
  let worstEvent = 0
  const tasks: { start: number; duration: number }[] = []
  new PerformanceObserver(list => {
    for (const { startTime } of list.getEntriesByName('first-contentful-paint'))
      paintedAt = startTime
  }).observe({ type: 'paint', buffered: true })
  new PerformanceObserver(list => {
    for (const { startTime: start, duration } of list.getEntries()) tasks.push({ start, duration })
  }).observe({ type: 'longtask', buffered: true })
  // `durationThreshold` is not in the DOM types yet.
  const events: PerformanceObserverInit & { durationThreshold: number } = {
    type: 'event',
    buffered: true,
    durationThreshold: 16,
  }
  new PerformanceObserver(list => {
    for (const { name, duration } of list.getEntries()) {
      if (/^(?:pointer|mouse|click|key)/.test(name) && !/over|enter|move|out|leave/.test(name)) {
        worstEvent = Math.max(worstEvent, duration)
      }
    }
  }).observe(events)
  Object.assign(window, {
    benchWatch: {
      blocking: () =>
        tasks
          .filter(({ start, duration }) => start + duration > paintedAt)
          .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      worstEvent: () => worstEvent,
    },
  })
}
