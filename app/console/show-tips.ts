import { bringIntoView } from './bring-into-view.ts'

/**
 * Scrolls a lane to the explanation of a term that has opened in it: a ref for the lane.
 * The lane is often longer than its place, and the explanation stands below its term.
 */
export function showTips(lane: HTMLElement | null) {
  if (lane === null) return undefined
  const observer = new MutationObserver(() => {
    bringIntoView(lane.querySelector('.term-tip'), '.lane-why, .talk')
  })
  observer.observe(lane, { childList: true, subtree: true })
  return () => observer.disconnect()
}
