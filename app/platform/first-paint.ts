/** The most milliseconds to wait for the first paint. */
const longestWait = 3000

/** Resolves after the first paint. */
export function painted(): Promise<void> {
  return new Promise(resolve => {
    const types = 'PerformanceObserver' in window ? PerformanceObserver.supportedEntryTypes : []
    // A tab in the background does not paint, and old browsers do not report paints.
    if (document.visibilityState === 'hidden' || !types.includes('paint')) return resolve()
    setTimeout(resolve, longestWait)
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return
      observer.disconnect()
      resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}
