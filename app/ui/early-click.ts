import { isPlainClick } from './clicks.ts'

/** A part of `Window`: tests pass a substitute, since the real one cannot be stopped or reloaded there. */
type Page = Pick<Window, 'addEventListener' | 'removeEventListener' | 'stop'> & {
  location: Pick<Location, 'pathname' | 'reload'>
}

/**
 * Watches for clicks on links before hydration, which the browser follows by itself. What is still being fetched for the
 * page is then given up: it would delay the requested page. Scripts that have loaded do not hydrate the page, or two
 * clicks would give two answers. A page that Back takes from the browser's cache is reloaded.
 */
export function watchEarlyClicks(page: Page) {
  let isLeaving = false
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link || !isPlainClick(event) || link.target || link.pathname === page.location.pathname)
      return
    isLeaving = true
    page.stop()
  }
  page.addEventListener('click', onClick)
  page.addEventListener('pageshow', event => {
    if (isLeaving && event.persisted) page.location.reload()
  })
  return {
    /** Resolves at once, or never when the page is being left. */
    unlessLeaving: () => new Promise<void>(resolve => isLeaving || resolve()),
    stopWatching: () => page.removeEventListener('click', onClick),
  }
}
