import { useEffect, useEffectEvent, useRef } from 'react'
import { actionOf, isField, isFreeForAnswers } from './keys.ts'
import type { Action } from './keys.ts'

/** Milliseconds after a letter in which the next key belongs to the same word. */
const wordLasts = 1500

/**
 * Runs the console's keys. None acts in a field, while a dialog is open, or while the agent has turned them off;
 * Escape leaves a field.
 * @param run performs an action; returns false where it does not apply, and the browser handles the key
 */
export function useKeys(isOn: boolean, run: (action: Action) => boolean) {
  const typing = useRef<{ field: Element; at: number }>(undefined)
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event
    if (document.querySelector('dialog[open]') !== null || event.defaultPrevented) return
    if (isField(target)) {
      const isLeaving = event.code === 'Escape'
      typing.current = isLeaving ? undefined : { field: target, at: event.timeStamp }
      if (isLeaving) target.blur()
      return
    }
    // Another tab has ended the call in the middle of a word: the rest of the word must not act as commands.
    const last = typing.current
    if (last && !last.field.isConnected && event.timeStamp - last.at < wordLasts) {
      typing.current = { ...last, at: event.timeStamp }
      return
    }
    typing.current = undefined
    const action = isOn ? actionOf(event) : undefined
    if (action !== undefined && isFreeForAnswers(action, target) && run(action))
      event.preventDefault()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event)
    const onPress = () => {
      typing.current = undefined
    }
    window.addEventListener('keydown', listener)
    window.addEventListener('pointerdown', onPress)
    return () => {
      window.removeEventListener('keydown', listener)
      window.removeEventListener('pointerdown', onPress)
    }
  }, [])
}
