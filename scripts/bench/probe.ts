/** A report of the measured page, with its time in milliseconds since 1970. */
export type Report =
  | { kind: 'click'; at: number }
  /** A step was painted: the first of a page, or one that scripts have rendered. */
  | { kind: 'shown'; at: number; step: string; isFirst: boolean }
  /** The first answer is visible and hydrated. */
  | { kind: 'usable'; at: number; x: number; y: number }

/**
 * Runs in every page before its own scripts and reports through the function `benchReport`. It is sent to the browser
 * as text, so it must not use anything outside itself.
 */
export function probe() {
  const { benchReport }: { benchReport?: (text: string) => void } = Object(window)
  const tell = (report: Report) => benchReport?.(JSON.stringify(report))
  const epoch = (at: number) => performance.timeOrigin + at
  let shown = ''

  function afterPaint(run: () => void) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', run, { once: true })
      port1.start()
      port2.postMessage(undefined)
    })
  }
  function stepNow(): string {
    return document.querySelector('main')?.dataset['step'] ?? ''
  }
  function whenUsable() {
    const answer = document.querySelector('[data-answer]')
    const { left, top, width, height } = answer?.getBoundingClientRect() ?? new DOMRect()
    if (height === 0) return void setTimeout(whenUsable, 10)
    tell({ kind: 'usable', at: epoch(performance.now()), x: left + width / 2, y: top + height / 2 })
  }

  new PerformanceObserver((list, observer) => {
    const [paint] = list.getEntriesByName('first-contentful-paint')
    if (paint === undefined) return
    observer.disconnect()
    shown = stepNow()
    tell({ kind: 'shown', at: epoch(paint.startTime), step: shown, isFirst: true })
    whenUsable()
    new MutationObserver(() => {
      const step = stepNow()
      if (step === shown || step === '') return
      shown = step
      afterPaint(() => tell({ kind: 'shown', at: epoch(performance.now()), step, isFirst: false }))
    }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-step'] })
  }).observe({ type: 'paint', buffered: true })
  addEventListener('click', event => tell({ kind: 'click', at: epoch(event.timeStamp) }), true)
}
