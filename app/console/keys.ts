import { isComposing } from '../ui/composition.ts'

/** An action that a key triggers. */
export type Action =
  | { readonly do: 'answer' | 'switch'; readonly number: number }
  | { readonly do: 'choose' | 'previous-answer' | 'next-answer' }
  | PlainAction
/** An action of `plainKeys`, which no other property tells more of. */
export type PlainAction = { readonly do: (typeof plainKeys)[number]['do'] }

/** By their place on the keyboard, the same in every layout; `word` tells what a key does. */
export const plainKeys = [
  { code: 'Backspace', shift: false, shown: 'Backspace', do: 'back', word: 'keyBack' },
  { code: 'Slash', shift: false, shown: '/', do: 'finder', word: 'keyFinder' },
  { code: 'KeyN', shift: false, shown: 'N', do: 'new', word: 'keyNew' },
  { code: 'KeyC', shift: false, shown: 'C', do: 'copy', word: 'keyCopy' },
  { code: 'KeyC', shift: true, shown: 'Shift + C', do: 'markdown', word: 'keyMarkdown' },
  { code: 'KeyD', shift: true, shown: 'Shift + D', do: 'subject', word: 'keySubject' },
  { code: 'KeyL', shift: false, shown: 'L', do: 'link', word: 'keyLink' },
  { code: 'KeyM', shift: false, shown: 'M', do: 'map', word: 'keyMap' },
  { code: 'KeyH', shift: false, shown: 'H', do: 'page', word: 'keyPage' },
  { code: 'KeyT', shift: false, shown: 'T', do: 'transcript', word: 'keyTranscript' },
  { code: 'KeyS', shift: false, shown: 'S', do: 'notes', word: 'keyNotes' },
  { code: 'KeyR', shift: false, shown: 'R', do: 'name', word: 'keyName' },
  { code: 'KeyY', shift: false, shown: 'Y', do: 'why', word: 'keyWhy' },
  { code: 'KeyV', shift: false, shown: 'V', do: 'caller', word: 'keyCaller' },
  { code: 'KeyV', shift: true, shown: 'Shift + V', do: 'caller-back', word: 'keyCallerBack' },
  { code: 'KeyA', shift: false, shown: 'A', do: 'agent', word: 'keyAgent' },
  { code: 'KeyB', shift: false, shown: 'B', do: 'beside', word: 'keyBeside' },
  { code: 'KeyW', shift: false, shown: 'W', do: 'hold', word: 'keyHold' },
  { code: 'KeyE', shift: false, shown: 'E', do: 'end', word: 'keyEnd' },
  { code: 'KeyX', shift: false, shown: 'X', do: 'forget', word: 'keyForget' },
  { code: 'Slash', shift: true, shown: '?', do: 'help', word: 'keyHelp' },
] as const

/** Keys that move over the answers; a focused control handles them itself. */
const answerKeys = [
  { code: 'Enter', do: 'choose' },
  { code: 'NumpadEnter', do: 'choose' },
  { code: 'ArrowUp', do: 'previous-answer' },
  { code: 'ArrowDown', do: 'next-answer' },
] as const

/** The properties of a keyboard event that decide its action. */
export type Press = Pick<
  KeyboardEvent,
  | 'code'
  | 'key'
  | 'keyCode'
  | 'shiftKey'
  | 'ctrlKey'
  | 'altKey'
  | 'metaKey'
  | 'repeat'
  | 'isComposing'
>

/** The action of a key press; none for a repeated key or with a modifier other than Shift. */
export function actionOf(press: Press): Action | undefined {
  const { code, key, shiftKey, ctrlKey, altKey, metaKey, repeat } = press
  if (ctrlKey || altKey || metaKey || repeat || isComposing(press)) return undefined
  // Without NumLock the number pad scrolls.
  const isOnPad = /^Numpad[1-9]$/.test(code) && /^[1-9]$/.test(key)
  const digit = isOnPad ? key : /^Digit([1-9])$/.exec(code)?.[1]
  if (digit !== undefined) {
    return { do: shiftKey ? 'switch' : 'answer', number: Number(digit) }
  }
  if (!shiftKey) {
    const chosen = answerKeys.find(known => known.code === code)
    if (chosen !== undefined) return { do: chosen.do }
  }
  const plain = plainKeys.find(known => known.code === code && known.shift === shiftKey)
  return plain && { do: plain.do }
}

/** Checks whether an element is a text field, in which shortcuts must not act. */
export function isField(target: EventTarget | null): target is HTMLElement {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable=""], [contenteditable="true"]') !==
      null
  )
}

/** Whether Enter and the arrow keys may act on the answers: no focused control uses them. */
export function isFreeForAnswers({ do: action }: Action, target: EventTarget | null): boolean {
  if (action !== 'choose' && action !== 'previous-answer' && action !== 'next-answer') return true
  if (!(target instanceof Element)) return true
  const control = target.closest('a, button, summary, [tabindex="0"]')
  return control === null || (action !== 'choose' && control.matches('[data-answer]'))
}
