import type { MouseEvent } from 'react'

type Keys = 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'
/** As much of a mouse event of React as is looked at here. */
export type Click = Pick<MouseEvent, 'button' | 'detail' | 'clientX' | 'clientY' | Keys>

/** A click that asks for this page here: no modifier key, the main button. */
export function isPlainClick(event: Click): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
}

/** The second of two quick clicks or taps lands within this time and distance of the first. */
const strayMilliseconds = 150
const strayPixels = 40

/**
 * Tells a click that was meant for the step before from one that is meant for the step on the screen:
 * the second click of a double click, or another in the same place right after the step changed.
 * @param now milliseconds, monotonic
 */
export function strayClicks(now: () => number) {
  let changedAt = Number.NEGATIVE_INFINITY
  let last = { x: Number.NaN, y: Number.NaN }
  return {
    stepChanged: () => {
      changedAt = now()
    },
    isStray(event: Click): boolean {
      const { clientX: x, clientY: y, detail } = event
      const sameSpot = Math.hypot(x - last.x, y - last.y) <= strayPixels
      last = { x, y }
      // A click made with the keyboard has no detail; a held key is stopped where it is pressed.
      if (detail === 0) return false
      // The browser counts the second click of a double click, unless the hand moved between the two.
      return detail > 1 || (sameSpot && now() - changedAt < strayMilliseconds)
    },
  }
}
