import { isPlainClick } from './clicks.ts'

/** What is used of the window. */
type Page = Pick<Window, 'addEventListener' | 'removeEventListener' | 'stop'> & {
  location: Pick<Location, 'pathname' | 'reload'>
}

/**
 * Watches for clicks on links before hydration, which the browser follows by itself. What is still being fetched for the
 * page is then given up: it would delay the requested page. Scripts that are there must wait, or two clicks would give
 * two answers. A page that is shown again, from the cache of Back, is loaded anew.
 * @returns a function that stops watching; its promise resolves at once, or never when the page is being left
 */
export function watchEarlyClicks(page: Page): () => Promise<void> {
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
  return () => {
    page.removeEventListener('click', onClick)
    return new Promise(resolve => isLeaving || resolve())
  }
}
