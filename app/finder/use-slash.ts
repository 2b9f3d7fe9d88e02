import { useEffect } from 'react'
import type { RefObject } from 'react'
import { isComposing } from '../ui/composition.ts'

/**
 * Lets the key / take the focus to a field: by its place, or by its letter where it lies elsewhere.
 * Not while somebody types, and not when it is turned off for whoever talks to a computer (WCAG 2.1.4).
 */
export function useSlash(isOn: boolean, field: RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    if (!isOn) return undefined
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, altKey, metaKey, shiftKey, code, key, target } = event
      if (ctrlKey || altKey || metaKey || isComposing(event) || event.defaultPrevented) return
      if (key !== '/' && (code !== 'Slash' || shiftKey)) return
      if (target instanceof Element && target.closest('input, textarea, select') !== null) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, field])
}
