/** A queue of work to run after the next paint; nothing in it is lost. */
export type AfterPaint = {
  /** For what a person sees or hears: right after the paint, in order. */
  readonly show: (task: () => void) => void
  /** For writes to storage: after all of that. */
  readonly keep: (task: () => void) => void
  /** Runs everything that waits now, before its results are read. */
  readonly flush: () => void
}

/** Runs everything at once: while prerendering and in tests. */
export const atOnce: AfterPaint = {
  show: task => task(),
  keep: task => task(),
  flush: () => undefined,
}

/** Milliseconds after which the work runs without a paint, as in a hidden tab. */
const longestWait = 250

/** The queue of a real window. Work that waits runs at the latest when the page is hidden or left. */
export function browserAfterPaint(window: Window): AfterPaint {
  let shown: (() => void)[] = []
  let kept: (() => void)[] = []
  let timer: number | undefined

  /** Runs a callback; an error does not stop the others. */
  function runAll(tasks: readonly (() => void)[]) {
    for (const task of tasks) {
      try {
        task()
      } catch (error) {
        // Rethrown as an uncaught error.
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
    // In a task of its own, so that the next click can come in between.
    window.setTimeout(flush)
  }
  function begin() {
    if (timer !== undefined) return
    timer = window.setTimeout(flush, longestWait)
    window.requestAnimationFrame(() => {
      // A message event is the first task after the frame; a timer may come later.
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
