import { useEffect, useRef, useState } from 'react'
import type { FocusEvent } from 'react'
import { liftField } from './lift-field.ts'

/** Whether a field has the focus; meanwhile it stays at the top of a narrow window. */
export function useLift() {
  const [isFocused, setFocused] = useState(false)
  const stop = useRef<() => void>(undefined)
  const onBlur = () => {
    setFocused(false)
    stop.current?.()
  }
  useEffect(() => () => stop.current?.(), [])
  return {
    isFocused,
    onBlur,
    onFocus({ currentTarget }: FocusEvent<HTMLInputElement>) {
      setFocused(true)
      stop.current?.()
      stop.current = liftField(currentTarget.parentElement ?? currentTarget)
    },
  }
}
