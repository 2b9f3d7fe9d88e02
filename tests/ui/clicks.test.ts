import { describe, expect, it } from 'vitest'
import { isPlainClick, doubleClickGuard } from '../../app/ui/clicks.ts'
import type { Click } from '../../app/ui/clicks.ts'

function click(fields: Partial<Click>): Click {
  return {
    button: 0,
    detail: 1,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...fields,
  }
}

describe('a click', () => {
  it('with a modifier or another button is left to the browser', () => {
    expect(isPlainClick(click({}))).toBe(true)
    for (const more of [
      { ctrlKey: true },
      { metaKey: true },
      { shiftKey: true },
      { altKey: true },
      { button: 1 },
    ]) {
      expect(isPlainClick(click(more))).toBe(false)
    }
  })

  it('is ignored as the second of a double click, and only then', () => {
    const guard = doubleClickGuard()
    expect(guard.isStray(click({ detail: 2 }))).toBe(true)
    expect(guard.isStray(click({ detail: 3 }))).toBe(true)
    expect(guard.isStray(click({}))).toBe(false)
  })

  it('is ignored when pressed before the step was painted, and counts right after', () => {
    const guard = doubleClickGuard()
    guard.press()
    expect(guard.isStray(click({}))).toBe(false)
    guard.stepLeft()
    guard.press()
    expect(guard.isStray(click({}))).toBe(true)
    guard.stepPainted()
    expect(guard.isStray(click({}))).toBe(true)
    guard.press()
    expect(guard.isStray(click({}))).toBe(false)
  })

  it('counts when made with the keyboard', () => {
    const guard = doubleClickGuard()
    guard.stepLeft()
    expect(guard.isStray(click({ detail: 0 }))).toBe(false)
  })
})
