/** Letters without a space. Beyond them browsers take minutes for lines in letters that are not Latin. */
const longest = 2000

/** Lets a field break a word anywhere once it holds one that is far longer than any line. */
export function breakLongWords(field: HTMLElement | null, text: string) {
  if (field !== null && hasLongWord(text)) field.dataset['longWord'] = ''
}

/** The same before something long is pasted or dropped into the field: the browser lays it out at once. */
export function breakPastedWords(field: HTMLInputElement | HTMLTextAreaElement | null) {
  if (field === null) return undefined
  const onInsert = (event: Event) => {
    if (event instanceof InputEvent)
      breakLongWords(field, event.data ?? event.dataTransfer?.getData('text/plain') ?? '')
  }
  const onInput = (event: Event) => {
    // A letter cannot make a word that long; what a program puts into the field is told of by no such event.
    if (!(event instanceof InputEvent)) breakLongWords(field, field.value)
  }
  field.addEventListener('beforeinput', onInsert)
  field.addEventListener('input', onInput)
  return () => {
    field.removeEventListener('beforeinput', onInsert)
    field.removeEventListener('input', onInput)
  }
}

/** Whether a text holds a word so long that it has to be broken from the first drawing on. */
export function hasLongWord(text: string): boolean {
  if (text.length <= longest) return false
  for (const [word] of text.matchAll(/\S+/g)) if (word.length > longest) return true
  return false
}
