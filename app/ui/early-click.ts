import { isPlainClick } from './clicks.ts'

/**
 * Watches for clicks on links before hydration, which the browser follows by itself. Scripts must then wait: they
 * would delay the requested page, or give two answers for two clicks.
 * @returns a function that stops watching; its promise resolves at once, or, when the page is being left, when it is
 *   shown again
 */
export function watchEarlyClicks(page: Window): () => Promise<unknown> {
  let isLeaving = false
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (link && isPlainClick(event) && link.pathname !== page.location.pathname) isLeaving = true
  }
  page.addEventListener('click', onClick)
  return async () => {
    page.removeEventListener('click', onClick)
    if (isLeaving) await new Promise(back => page.addEventListener('pageshow', back))
  }
}
