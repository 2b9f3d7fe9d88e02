/**
 * For a part of the page that seldom is longer than its place: only then the keyboard has to reach it to
 * scroll it, and otherwise Tab goes on to the answers. A ref for that part.
 */
export function makeOverflowFocusable(part: HTMLElement | null) {
  if (part === null) return undefined
  const observer = new ResizeObserver(() => {
    if (part.scrollHeight > part.clientHeight + 1) part.tabIndex = 0
    else part.removeAttribute('tabindex')
  })
  for (const each of [part, ...part.children]) observer.observe(each)
  return () => observer.disconnect()
}
