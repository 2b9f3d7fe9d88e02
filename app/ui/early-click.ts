import { isPlainClick } from './clicks.ts'

/**
 * Watches for clicks on links of a page that scripts have not taken over. The browser follows those at once;
 * whatever scripts did meanwhile would hold up the page that was asked for, or give two answers to two clicks.
 * @returns a function that stops watching, and resolves at once or, when the page is being left, when the person is back
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
