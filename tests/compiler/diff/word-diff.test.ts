import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '../../../compiler/diff/align.ts'
import { diffWords } from '../../../compiler/diff/word-diff.ts'
import { runs } from '../../support/runs.ts'

const together = (one: string, other: string, gone: 'added' | 'removed') =>
  diffWords(one, other)
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('')

describe('a comparison word by word', () => {
  it('marks the words that differ', () => {
    expect(diffWords('Press the red button.', 'Press the big button.')).toEqual([
      { kind: 'same', text: 'Press the ' },
      { kind: 'removed', text: 'red ' },
      { kind: 'added', text: 'big ' },
      { kind: 'same', text: 'button.' },
    ])
  })

  it('gives both texts back, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (one, other) => {
          expect(together(one, other, 'added')).toBe(one)
          expect(together(one, other, 'removed')).toBe(other)
        },
      ),
      { numRuns: runs(300) },
    )
  })
})

describe('an alignment', () => {
  it('pairs what is equal and, between, what stands in each other’s place', () => {
    const pairs = align(['a', 'b', 'c', 'd'], ['a', 'x', 'd', 'e'], (one, other) => one === other)
    expect(pairs).toEqual([
      ['a', 'a'],
      ['b', 'x'],
      ['c', undefined],
      ['d', 'd'],
      [undefined, 'e'],
    ])
  })

  it('pairs lists that are too long to compare by their places', () => {
    const long = Array.from({ length: 3000 }, (_, index) => index)
    expect(align(long, long, (one, other) => one === other)).toHaveLength(3000)
  })
})
