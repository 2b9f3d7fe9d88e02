/** Milliseconds of debounce: while somebody types, nothing has been refused. */
const standsFor = 2000

/**
 * Watches for refusals by the finder, debounced.
 * @param onRefused gets the topic in the content, or an empty text
 * @returns a function that stops watching
 */
export function watchRefusals(page: Window, onRefused: (topic: string) => void): () => void {
  let standing: string | undefined
  let timer = 0
  const look = () => {
    const refusal = page.document.querySelector('[data-refused]')?.getAttribute('data-refused')
    if ((refusal ?? undefined) === standing) return
    standing = refusal ?? undefined
    page.clearTimeout(timer)
    const topic = standing
    if (topic !== undefined) timer = page.setTimeout(() => onRefused(topic), standsFor)
  }
  const observer = new MutationObserver(look)
  observer.observe(page.document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['data-refused'],
  })
  return () => {
    page.clearTimeout(timer)
    observer.disconnect()
  }
}
