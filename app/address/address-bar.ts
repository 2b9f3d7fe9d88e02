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
  /** Goes back by so many entries; `onMove` is told when the browser has done it. */
  readonly goBack: (entries: number) => void
  /** Loads another page of the site, scripts or not. */
  readonly load: (path: string) => void
  /** @returns a function that stops the listening */
  readonly onMove: (listener: (state: unknown) => void) => () => void
}

/** The address bar of a real window. */
export function browserAddressBar(window: Window): AddressBar {
  const { location, history } = window
  return {
    path: () => location.pathname,
    fragment: () => location.hash,
    referrer: () => window.document.referrer,
    origin: () => location.origin,
    state: () => history.state,
    push: (path, state) => quietly(() => history.pushState(state, '', path)),
    replace: (path, state) => quietly(() => history.replaceState(state, '', path)),
    goBack: entries => history.go(-entries),
    load: path => location.assign(path),
    onMove: listener => {
      const tell = (event: PopStateEvent) => listener(event.state)
      window.addEventListener('popstate', tell)
      return () => window.removeEventListener('popstate', tell)
    },
  }
}

/** Safari refuses more than a hundred entries in half a minute; the step on the page goes on without. */
function quietly(act: () => void) {
  try {
    act()
  } catch (error) {
    console.warn('eds-guide: the address could not be changed.', error)
  }
}
