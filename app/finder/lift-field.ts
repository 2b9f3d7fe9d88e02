/** Up to this width, in CSS pixels, a keyboard on the screen leaves little room. */
const narrow = 768

/**
 * Keeps a field at the top of a narrow window while it has the focus, so that what is found stands
 * above the keyboard on the screen.
 * @param box what is moved to the top
 * @returns a function that stops it
 */
export function liftField(box: Element): () => void {
  if (window.innerWidth > narrow) return () => undefined
  const lift = () => box.scrollIntoView({ block: 'start' })
  lift()
  // The keyboard comes after the focus.
  window.visualViewport?.addEventListener('resize', lift)
  return () => window.visualViewport?.removeEventListener('resize', lift)
}
