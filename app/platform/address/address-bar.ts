import { guideId } from '../guide-id.ts'

/** The browser's address and history, as the guide uses them; injected, so that tests pass in their own. */
export type AddressBar = {
  readonly path: () => string
  readonly fragment: () => string
  /** `document.referrer`: the address of the previous page, or an empty text. */
  readonly referrer: () => string
  readonly origin: () => string
  readonly state: () => unknown
  readonly push: (path: string, state: unknown) => void
  readonly replace: (path: string, state: unknown) => void
  /**
   * Goes back by so many entries; `onMove` is called when the browser has done it.
   * @param toTop scrolls to the top instead of restoring the scroll position
   */
  readonly goBack: (entries: number, toTop?: boolean) => void
  /** Loads another page of the site. */
  readonly load: (path: string) => void
  /** @returns a function that unsubscribes */
  readonly onMove: (listener: (state: unknown) => void) => () => void
}

/** How often and at which interval a refused history entry is retried: a little longer than Safari's 30 seconds. */
const retryAfter = 3000
const mostRetries = 12

/** What a person does to scroll; listened to only for the second after Change. */
const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** The address bar of a real window. */
export function browserAddressBar(window: Window): AddressBar {
  const { location, history } = window
  let timer = 0
  let isToTop = false

  /** Runs a change of the history and retries while it is refused: Safari allows 100 entries in 30 seconds. */
  function change(method: 'pushState' | 'replaceState', path: string, state: unknown, retries = 0) {
    window.clearTimeout(timer)
    try {
      history[method](state, '', path)
    } catch (error) {
      if (retries === 0) console.warn(`${guideId}: the address cannot be changed now.`, error)
      if (retries === mostRetries) return
      const again = () => change('replaceState', path, state, retries + 1)
      timer = window.setTimeout(again, retryAfter)
    }
  }

  /** The browser restores the scroll position some time after `popstate`; a scroll after an act of the person is their own. */
  function stayOnTop() {
    const undo = () => {
      if (window.scrollY === 0) return
      stop()
      window.scrollTo(0, 0)
    }
    const stop = () => {
      window.removeEventListener('scroll', undo)
      for (const act of acts) window.removeEventListener(act, stop)
    }
    window.addEventListener('scroll', undo)
    for (const act of acts) window.addEventListener(act, stop, { passive: true })
    window.setTimeout(stop, 1000)
  }

  return {
    path: () => location.pathname,
    fragment: () => location.hash,
    referrer: () => window.document.referrer,
    origin: () => location.origin,
    state: () => history.state,
    push: (path, state) => change('pushState', path, state),
    replace: (path, state) => change('replaceState', path, state),
    goBack: (entries, toTop = false) => {
      isToTop = toTop
      history.go(-entries)
    },
    load: path => location.assign(path),
    onMove: listener => {
      const onPopState = (event: PopStateEvent) => {
        // The browser has moved: a pending entry no longer applies.
        window.clearTimeout(timer)
        listener(event.state)
        if (isToTop) stayOnTop()
        isToTop = false
      }
      window.addEventListener('popstate', onPopState)
      return () => window.removeEventListener('popstate', onPopState)
    },
  }
}
