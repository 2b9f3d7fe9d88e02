/**
 * A ref callback that makes an element focusable only while its content overflows, so that the keyboard can scroll it;
 * otherwise Tab goes straight to the answers.
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
