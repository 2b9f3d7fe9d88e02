/** What may wait until the frame on its way has been painted, and is never lost. */
export type AfterPaint = {
  /** For what a person sees or hears: right after the frame, in the order in which it was asked for. */
  readonly show: (task: () => void) => void
  /** For what is written down: after all of that. */
  readonly keep: (task: () => void) => void
  /** Does everything that waits, now: before something that reads what was to be written. */
  readonly flush: () => void
}

/** Waits for nothing: while prerendering, in tests, and where nothing is painted. */
export const atOnce: AfterPaint = {
  show: task => task(),
  keep: task => task(),
  flush: () => undefined,
}

/** Milliseconds after which it is done even when the browser paints nothing, as in a hidden tab. */
const longestWait = 250

/** The frames of a real window. What waits is done at the latest when the page is left or hidden. */
export function browserAfterPaint(window: Window): AfterPaint {
  let shown: (() => void)[] = []
  let kept: (() => void)[] = []
  let timer: number | undefined

  /** One that fails takes none of the others with it. */
  function runAll(tasks: readonly (() => void)[]) {
    for (const task of tasks) {
      try {
        task()
      } catch (error) {
        // As if nobody had caught it.
        window.setTimeout(() => {
          throw error
        })
      }
    }
  }
  function runShown() {
    const tasks = shown
    shown = []
    runAll(tasks)
  }
  function flush() {
    window.clearTimeout(timer)
    timer = undefined
    runShown()
    const tasks = kept
    kept = []
    runAll(tasks)
  }
  function painted() {
    if (timer === undefined) return
    runShown()
    // A task of its own, so that the next click comes in between.
    window.setTimeout(flush)
  }
  function begin() {
    if (timer !== undefined) return
    timer = window.setTimeout(flush, longestWait)
    window.requestAnimationFrame(() => {
      // A message is the first task after the frame; a timer could be later.
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', painted, { once: true })
      port1.start()
      port2.postMessage(undefined)
    })
  }

  window.addEventListener('pagehide', flush)
  window.document.addEventListener('visibilitychange', () => {
    if (window.document.visibilityState === 'hidden') flush()
  })
  return {
    show: task => {
      shown.push(task)
      begin()
    },
    keep: task => {
      kept.push(task)
      begin()
    },
    flush,
  }
}
