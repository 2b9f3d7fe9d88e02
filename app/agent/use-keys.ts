import { useEffect, useEffectEvent } from 'react'
import { actionOf, isField } from './keys.ts'
import type { Action } from './keys.ts'

/**
 * Runs the console's keys. None acts while somebody types in a field, while a dialog is open, or
 * while the agent has turned them off; Escape leaves a field.
 * @param run does what a key asks for; @returns false where it makes no sense, and the browser has the key
 */
export function useKeys(isOn: boolean, run: (action: Action) => boolean) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    if (document.querySelector('dialog[open]') !== null || event.defaultPrevented) return
    if (isField(target)) {
      if (event.code === 'Escape' && target instanceof HTMLElement) target.blur()
      return
    }
    const action = isOn ? actionOf(event) : undefined
    if (action !== undefined && run(action)) event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
