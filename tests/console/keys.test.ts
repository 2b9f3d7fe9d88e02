import { describe, expect, it } from 'vitest'
import { actionOf, isField, plainKeys } from '../../app/console/keys.ts'
import type { Press } from '../../app/console/keys.ts'

function press(code: string, more: Partial<Press> = {}): Press {
  return {
    code,
    key: code.slice(-1),
    keyCode: 0,
    shiftKey: false,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    isComposing: false,
    ...more,
  }
}

describe('a key of the console', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('%i answers, with Shift it switches', number => {
    expect(actionOf(press(`Digit${number}`))).toEqual({ do: 'answer', number })
    expect(actionOf(press(`Numpad${number}`))).toEqual({ do: 'answer', number })
    expect(actionOf(press(`Digit${number}`, { shiftKey: true }))).toEqual({ do: 'switch', number })
  })

  it('on the number pad scrolls while NumLock is off', () => {
    expect(actionOf(press('Numpad1', { key: 'End' }))).toBeUndefined()
    expect(actionOf(press('Numpad8', { key: 'ArrowUp' }))).toBeUndefined()
  })

  it('does nothing when it ends a composition in Safari', () => {
    expect(actionOf(press('KeyN', { keyCode: 229 }))).toBeUndefined()
  })

  it('has one action only', () => {
    expect(new Set(plainKeys.map(({ code, shift }) => `${code}/${shift}`)).size).toBe(
      plainKeys.length,
    )
    expect(new Set(plainKeys.map(({ do: action }) => action)).size).toBe(plainKeys.length)
  })

  it.each([
    ['Backspace', 'back'],
    ['Slash', 'finder'],
    ['KeyC', 'copy'],
    ['KeyL', 'link'],
    ['KeyM', 'map'],
    ['KeyN', 'new'],
  ])('%s does "%s"', (code, action) => {
    expect(actionOf(press(code))).toEqual({ do: action })
  })

  it.each(['ctrlKey', 'altKey', 'metaKey', 'repeat', 'isComposing'] as const)(
    'does nothing with %s',
    modifier => {
      expect(actionOf(press('KeyC', { [modifier]: true }))).toBeUndefined()
      expect(actionOf(press('Digit1', { [modifier]: true }))).toBeUndefined()
    },
  )

  it('is a letter in a text field', () => {
    document.body.append(
      Object.assign(document.createElement('textarea'), { id: 'field' }),
      Object.assign(document.createElement('button'), { id: 'button' }),
    )
    expect(isField(document.querySelector('#field'))).toBe(true)
    expect(isField(document.querySelector('#button'))).toBe(false)
    expect(isField(null)).toBe(false)
  })
})
