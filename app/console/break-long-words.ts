/**
 * The longest word, in characters, that is laid out unbroken: browsers take minutes for longer ones in non-Latin
 * letters.
 */
const longest = 2000

/** Lets a field break words anywhere (`overflow-wrap`) once it holds a very long one. */
export function breakLongWords(field: HTMLElement | null, text: string) {
  if (field !== null && hasLongWord(text)) field.dataset['longWord'] = ''
}

/**
 * Does the same before a long text is pasted or dropped: the browser lays it out at once.
 * @returns a function that removes the listeners
 */
export function breakPastedWords(field: HTMLInputElement | HTMLTextAreaElement | null) {
  if (field === null) return undefined
  const onInsert = (event: Event) => {
    if (event instanceof InputEvent)
      breakLongWords(field, event.data ?? event.dataTransfer?.getData('text/plain') ?? '')
  }
  const onInput = (event: Event) => {
    // Typing cannot make a word that long; text that a program inserts comes without an `InputEvent`.
    if (!(event instanceof InputEvent)) breakLongWords(field, field.value)
  }
  field.addEventListener('beforeinput', onInsert)
  field.addEventListener('input', onInput)
  return () => {
    field.removeEventListener('beforeinput', onInsert)
    field.removeEventListener('input', onInput)
  }
}

/** Checks whether a text contains a word longer than 2,000 characters. */
export function hasLongWord(text: string): boolean {
  if (text.length <= longest) return false
  for (const [word] of text.matchAll(/\S+/g)) if (word.length > longest) return true
  return false
}
