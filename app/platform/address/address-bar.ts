import { guideId } from '../guide-id.ts'

/** The browser's address and history, as the guide uses them; a test hands in its own. */
export type AddressBar = {
  readonly path: () => string
  readonly fragment: () => string
  /** The address of the page before this one, or an empty text. */
  readonly referrer: () => string
  readonly origin: () => string
  readonly state: () => unknown
  readonly push: (path: string, state: unknown) => void
  readonly replace: (path: string, state: unknown) => void
  /**
   * Goes back by so many entries; `onMove` is told when the browser has done it.
   * @param toTop shows the top of the page, not the place where the person was on it
   */
  readonly goBack: (entries: number, toTop?: boolean) => void
  /** Loads another page of the site, scripts or not. */
  readonly load: (path: string) => void
  /** @returns a function that stops the listening */
  readonly onMove: (listener: (state: unknown) => void) => () => void
}

/** A refused change of the address is tried again, for a little longer than Safari's half minute. */
const retryAfter = 3000
const mostRetries = 12

/** The address bar of a real window. */
export function browserAddressBar(window: Window): AddressBar {
  const { location, history } = window
  let timer = 0
  let isToTop = false

  /** Safari refuses more than a hundred entries in half a minute; the step on the page goes on without. */
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

  /** The browser scrolls to where the person was only some time after it has told of the move. */
  function stayOnTop() {
    const undo = () => {
      if (window.scrollY === 0) return
      stop()
      window.scrollTo(0, 0)
    }
    const stop = () => window.removeEventListener('scroll', undo)
    window.addEventListener('scroll', undo)
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
      const tell = (event: PopStateEvent) => {
        // The browser has gone elsewhere: what could not be written belongs to an entry behind it.
        window.clearTimeout(timer)
        listener(event.state)
        if (isToTop) stayOnTop()
        isToTop = false
      }
      window.addEventListener('popstate', tell)
      return () => window.removeEventListener('popstate', tell)
    },
  }
}
