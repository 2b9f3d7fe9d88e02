import { describe, expect, it } from 'vitest'
import { editDistance } from '../../machines/edit-distance.ts'

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'abc', 0],
    ['abc', 'xabc', 1],
    ['xabc', 'abc', 1],
    ['abc', 'abcx', 1],
    ['abxc', 'abc', 1],
    ['ac', 'abc', 1],
    ['abc', 'axc', 1],
    ['abc', 'bac', 2],
    ['kitten', 'sitting', 3],
    ['😀a', 'a', 1],
  ])('of %j and %j is %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })
})
