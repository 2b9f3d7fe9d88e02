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

  it('treats adjacent punctuation as one word, and keeps leading spaces', () => {
    expect(diffWords('Wait...', 'Wait..')).toEqual([
      { kind: 'same', text: 'Wait' },
      { kind: 'removed', text: '...' },
      { kind: 'added', text: '..' },
    ])
    expect(diffWords('  red', '  big')).toEqual([
      { kind: 'same', text: '  ' },
      { kind: 'removed', text: 'red' },
      { kind: 'added', text: 'big' },
    ])
  })

  it('reproduces both texts, whatever they are', () => {
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

/** The length of a longest list that both begin from by leaving out items. */
function longestCommon([one, ...ones]: readonly number[], others: readonly number[]): number {
  if (one === undefined) return 0
  const at = others.indexOf(one)
  const without = longestCommon(ones, others)
  return at < 0 ? without : Math.max(without, 1 + longestCommon(ones, others.slice(at + 1)))
}

describe('an alignment', () => {
  it('is complete, in order, and pairs as many equal items as possible', () => {
    const list = fc.array(fc.nat(3), { maxLength: 8 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = align(before, after, (one, other) => one === other)
        const side = (index: 0 | 1) => pairs.map(pair => pair[index])
        expect(side(0).filter(item => item !== undefined)).toEqual(before)
        expect(side(1).filter(item => item !== undefined)).toEqual(after)
        expect(pairs.filter(([one, other]) => one === other)).toHaveLength(
          longestCommon(before, after),
        )
      }),
      { numRuns: runs(200) },
    )
  })

  it('pairs equal items, and between them a replaced item with its replacement', () => {
    const pairs = align(['a', 'b', 'c', 'd'], ['a', 'x', 'd', 'e'], (one, other) => one === other)
    expect(pairs).toEqual([
      ['a', 'a'],
      ['b', 'x'],
      ['c', undefined],
      ['d', 'd'],
      [undefined, 'e'],
    ])
  })

  it('pairs very long lists by position', () => {
    const long = Array.from({ length: 3000 }, (_, index) => index)
    expect(align(long, long, (one, other) => one === other)).toHaveLength(3000)
  })
})
