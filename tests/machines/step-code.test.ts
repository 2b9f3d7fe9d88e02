import { describe, expect, it } from 'vitest'
import { checkDigit, isStepCode } from '../../machines/step-code.ts'

const digits = Array.from('0123456789')
const codes = Array.from({ length: 100 }, (_, index) => String(101 + index)).map(
  n => `${n}${checkDigit(n)}`,
)

describe('a step code', () => {
  it('ends with the check digit of Damm', () => {
    expect(checkDigit('572')).toBe('4')
    expect(isStepCode('5724')).toBe(true)
  })

  it('is never another one with one wrong digit', () => {
    const wrong = codes.flatMap(code =>
      Array.from(code).flatMap((digit, at) =>
        digits
          .filter(other => other !== digit)
          .map(other => `${code.slice(0, at)}${other}${code.slice(at + 1)}`),
      ),
    )
    expect(wrong.filter(isStepCode)).toEqual([])
  })

  it('is never another one with two swapped neighbours', () => {
    const swapped = codes.flatMap(code =>
      [0, 1, 2]
        .map(
          at => `${code.slice(0, at)}${code.charAt(at + 1)}${code.charAt(at)}${code.slice(at + 2)}`,
        )
        .filter(other => other !== code),
    )
    expect(swapped.filter(isStepCode)).toEqual([])
  })

  it.each([
    '',
    '0',
    '10',
    '101',
    '1011',
    '101O',
    ' 1010',
    '1010 ',
    '1 010',
    '١٠١٠',
    '0'.repeat(10),
    'abcd',
  ])('is not %j', text => {
    expect(isStepCode(text)).toBe(false)
  })
})
