import { describe, expect, it } from 'vitest'
import { isPlainClick, strayClicks } from '../../app/ui/clicks.ts'
import type { Click } from '../../app/ui/clicks.ts'

function click(fields: Partial<Click>): Click {
  return {
    button: 0,
    detail: 1,
    clientX: 100,
    clientY: 100,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    ...fields,
  }
}

describe('a click', () => {
  it('is left to the browser with a modifier or another button', () => {
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

  it('counts for nothing as the second of a double click', () => {
    expect(strayClicks(() => 0).isStray(click({ detail: 2 }))).toBe(true)
  })

  it('counts for nothing in the same place right after the step changed', () => {
    let now = 0
    const stray = strayClicks(() => now)
    expect(stray.isStray(click({}))).toBe(false)
    stray.stepChanged()
    now = 100
    expect(stray.isStray(click({ clientX: 110 }))).toBe(true)
    expect(stray.isStray(click({ clientX: 400 }))).toBe(false)
    now = 1000
    expect(stray.isStray(click({ clientX: 400 }))).toBe(false)
  })

  it('counts when it is made with the keyboard', () => {
    const stray = strayClicks(() => 0)
    stray.isStray(click({ detail: 0 }))
    stray.stepChanged()
    expect(stray.isStray(click({ detail: 0 }))).toBe(false)
  })
})
