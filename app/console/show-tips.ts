import { bringIntoView } from './bring-into-view.ts'

/** Scrolls the call to the explanation of a term that has opened in it: a ref for what may hold terms. */
export function showTips(part: HTMLElement | null) {
  if (part === null) return undefined
  const observer = new MutationObserver(() => {
    bringIntoView(part.querySelector('.term-tip'), '.call-screen')
  })
  observer.observe(part, { childList: true, subtree: true })
  return () => observer.disconnect()
}
