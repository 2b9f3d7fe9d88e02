/** Whoever goes on typing has not been refused yet. */
const standsFor = 2000

/**
 * Tells of each refusal by the finder that stands for a while.
 * @param onRefused gets the topic that the content names, or an empty text
 * @returns a function that stops the watching
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
