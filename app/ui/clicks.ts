import type { MouseEvent } from 'react'

type Keys = 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
/** The properties of a mouse event that are used here. */
export type Click = Pick<MouseEvent, 'button' | 'detail' | Keys>

/** Whether a click asks to navigate in this tab: main button, no modifier key. */
export function isPlainClick(event: Click): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** Subscribes to pointer presses. @returns a function that unsubscribes */
export type ListenToPresses = (onPress: () => void) => () => void

/** The pointer presses of a real window, in the capture phase. */
export function windowPresses(window: Window): ListenToPresses {
  return onPress => {
    window.addEventListener('pointerdown', onPress, { capture: true, passive: true })
    return () => window.removeEventListener('pointerdown', onPress, { capture: true })
  }
}

export type DoubleClickGuard = ReturnType<typeof doubleClickGuard>

/**
 * A guard against double clicks: recognises a click that was meant for the previous step, because it is the second of
 * a double click (`event.detail`), or because its press began before the present step was painted. Keyboard clicks
 * always count. It uses no clock, because a wrong one would swallow clicks.
 */
export function doubleClickGuard() {
  let isPainted = true
  let wasPressedBlind = false
  return {
    press: () => {
      wasPressedBlind = !isPainted
    },
    stepLeft: () => {
      isPainted = false
    },
    stepPainted: () => {
      isPainted = true
    },
    isStray: ({ detail }: Pick<Click, 'detail'>) => detail > 1 || (detail === 1 && wasPressedBlind),
  }
}
