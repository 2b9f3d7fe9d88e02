import { describe, expect, it } from 'vitest'
import { nearestStep } from '../../../app/platform/address/nearest-step.ts'

describe('the nearest step', () => {
  it.each([
    ['use-gost', 'the same'],
    ['use-gots', 'two letters exchanged: two changes'],
    ['use-gst', 'a letter lost'],
    ['use-goost', 'a letter doubled'],
    ['usegost', 'a hyphen lost'],
    ['ussxgost', 'two changes of eight letters'],
  ])('is found from %s: %s', tried => {
    expect(nearestStep(tried, ['which-password', 'use-gost'])).toBe('use-gost')
  })

  it('does not exist when more than a third of the letters differ', () => {
    expect(nearestStep('xxx-gost', ['use-gost'])).toBeUndefined()
    expect(nearestStep('abcdxx', ['abcdef'])).toBe('abcdef')
    expect(nearestStep('abcxxx', ['abcdef'])).toBeUndefined()
    expect(nearestStep('abcdefgxx', ['abcdefghi'])).toBe('abcdefghi')
    expect(nearestStep('abcdexxxx', ['abcdefghi'])).toBeUndefined()
    expect(nearestStep('abxxxxghi', ['abcdefghi'])).toBeUndefined()
  })

  it.each(['xabc', 'axbc', 'abcx', 'bc', 'ac', 'ab', 'xbc'])(
    'counts an extra, missing or wrong letter as one difference, anywhere: %s',
    tried => {
      expect(nearestStep(tried, ['abc'])).toBe('abc')
    },
  )

  it('may differ in one letter, however short, but not in two', () => {
    expect(nearestStep('mab', ['map'])).toBe('map')
    expect(nearestStep('ax', ['ab'])).toBe('ab')
    expect(nearestStep('xx', ['ab'])).toBeUndefined()
    expect(nearestStep('', ['ab'])).toBeUndefined()
    expect(nearestStep('', ['a'])).toBe('a')
  })

  it('is the nearest of several, and the first of equally near ones', () => {
    expect(nearestStep('abcdex', ['abcxyx', 'abcdef', 'abcdxx'])).toBe('abcdef')
    expect(nearestStep('abcdef', ['abcdex', 'abcdey'])).toBe('abcdex')
  })

  it('does not exist without steps', () => {
    expect(nearestStep('use-gost', [])).toBeUndefined()
  })
})
