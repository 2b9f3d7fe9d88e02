/**
 * Whether a key press belongs to a composition: Safari sends the Enter that ends one after it has ended, and marks it
 * by its code alone.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229
}
