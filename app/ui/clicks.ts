import type { MouseEvent } from 'react'

type Keys = 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
/** As much of a mouse event of React as is looked at here. */
export type Click = Pick<MouseEvent, 'button' | 'detail' | Keys>

/** A click that asks for this page here: no modifier key, the main button. */
export function isPlainClick(event: Click): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** Listens to presses of a button or a finger. @returns a function that stops it */
export type ListenToPresses = (onPress: () => void) => () => void

/** The presses of a real window, told before anything on the page hears of them. */
export function windowPresses(window: Window): ListenToPresses {
  return onPress => {
    window.addEventListener('pointerdown', onPress, { capture: true, passive: true })
    return () => window.removeEventListener('pointerdown', onPress, { capture: true })
  }
}

export type DoubleClickGuard = ReturnType<typeof doubleClickGuard>

/**
 * Tells a click that was meant for the step before: the second of a double click, which the browser counts, or
 * one that was pressed while the step on the screen had not been painted. Any other click is an answer, however
 * quick it is; one made with the keyboard always is. It asks no clock: one that jumps must cost nobody a click.
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
