import { bringIntoView } from './bring-into-view.ts'

/** A ref callback that scrolls an opened glossary tooltip into view. */
export function showTips(part: HTMLElement | null) {
  if (part === null) return undefined
  const observer = new MutationObserver(() => {
    bringIntoView(part.querySelector('.term-tip'), '.call-screen')
  })
  observer.observe(part, { childList: true, subtree: true })
  return () => observer.disconnect()
}
