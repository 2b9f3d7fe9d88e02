/** The widest window, in CSS pixels, on which an on-screen keyboard leaves little room. */
const narrow = 768

/**
 * Scrolls a field to the top of a narrow window while it has the focus, so that results are above the on-screen
 * keyboard.
 * @param box the element to scroll to the top
 * @returns a function that stops it
 */
export function liftField(box: Element): () => void {
  if (window.innerWidth > narrow) return () => undefined
  const lift = () => box.scrollIntoView({ block: 'start' })
  lift()
  // The on-screen keyboard opens after the focus.
  window.visualViewport?.addEventListener('resize', lift)
  return () => window.visualViewport?.removeEventListener('resize', lift)
}
