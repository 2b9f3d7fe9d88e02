import { describe, expect, it } from 'vitest'
import { didYouMean, findNearest } from '../../compiler/suggest.ts'

describe('the nearest word', () => {
  it('may differ by a third of the letters, and by one in a word of three', () => {
    expect(findNearest('abcdxx', ['abcdef'])).toBe('abcdef')
    expect(findNearest('abcxxx', ['abcdef'])).toBeUndefined()
    expect(findNearest('abx', ['abc'])).toBe('abc')
    expect(findNearest('axx', ['abc'])).toBeUndefined()
    expect(findNearest('abcx', ['abcd'])).toBe('abcd')
  })

  it('of a word of two letters differs from it in case only', () => {
    expect(findNearest('f1', ['F9', 'F1'])).toBe('F1')
    expect(findNearest('F9', ['f1'])).toBeUndefined()
  })

  it('is the nearest of all, and the first of several equally near ones', () => {
    expect(findNearest('abcdef', ['abcdxx', 'abcdex', 'abcdey'])).toBe('abcdex')
    expect(findNearest('ABCDEF', ['xbcdef', 'abcdef'])).toBe('abcdef')
    const steps = ['start', 'restart-router', 'restart']
    expect(findNearest('restart-ruter', steps)).toBe('restart-router')
  })

  it('is not searched for a text that is not a word', () => {
    expect(findNearest('a'.repeat(64), ['a'.repeat(64)])).toBe('a'.repeat(64))
    expect(findNearest('a'.repeat(65), ['a'.repeat(65)])).toBeUndefined()
  })

  it('is suggested, or else the given advice', () => {
    expect(didYouMean('strat', ['start'], 'write it')).toBe('write it')
    expect(didYouMean('starts', ['start'], 'write it')).toBe('did you mean "start"?')
    expect(didYouMean('x', [], 'write it')).toBe('write it')
  })
})
