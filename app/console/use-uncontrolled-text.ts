import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react'
import type { Ref } from 'react'
import { breakLongWords, breakPastedWords } from './break-long-words.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

/**
 * For an uncontrolled field: React would write a new default value into it at every letter.
 * @param text replaces the field's value, in place so that focus and caret stay, when `drawing` rises: another tab has
 *   typed in the same field
 * @param onLeave called before the field unmounts
 */
export function useUncontrolledText<F extends Field>(
  text: string,
  drawing: number,
  ref: Ref<F>,
  onLeave?: () => void,
) {
  const [initial] = useState(text)
  const own = useRef<F>(null)
  const drawn = useRef(drawing)
  const leave = useEffectEvent(() => onLeave?.())
  useImperativeHandle<F | null, F | null>(ref, () => own.current, [])
  useLayoutEffect(() => {
    const field = own.current
    if (field === null || drawn.current === drawing) return
    drawn.current = drawing
    const { value, selectionStart, selectionEnd } = field
    breakLongWords(field, text)
    field.value = text
    // Text that was inserted before the caret moves it.
    const isBehind = text.startsWith(value.slice(0, selectionStart ?? 0))
    const moved = isBehind ? 0 : Math.max(text.length - value.length, 0)
    field.setSelectionRange((selectionStart ?? 0) + moved, (selectionEnd ?? 0) + moved)
  }, [drawing, text])
  useLayoutEffect(() => breakPastedWords(own.current), [])
  useLayoutEffect(() => () => leave(), [])
  return { initial, own }
}
