/**
 * Whether a key press belongs to an IME composition. Safari sends the Enter that ends a composition after its end, and
 * marks it by `keyCode` 229 alone.
 */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  return event.isComposing || event.keyCode === 229
}
