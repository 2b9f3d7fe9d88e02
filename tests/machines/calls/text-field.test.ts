import { describe, expect, it } from 'vitest'
import { mergeText, readText, writeText } from '../../../machines/calls/text-field.ts'
import type { TextField } from '../../../machines/calls/text-field.ts'

const typed = (field: TextField, text: string, count: number, tab: string) =>
  writeText(field, text, [count, tab])
const both = (before: string, one: string, other: string, separator = '\n') => {
  const base = before === '' ? [] : typed([], before, 1, 'a')
  const merged = mergeText(typed(base, one, 2, 'a'), typed(base, other, 2, 'b'))
  return readText(merged, separator)
}

describe('a text written in two tabs', () => {
  it('is the later one if its writer had seen the earlier', () => {
    const first = typed([], 'first', 1, 'a')
    const second = typed(first, 'second', 2, 'b')
    for (const merged of [mergeText(first, second), mergeText(second, first)])
      expect(readText(merged, '\n')).toBe('second')
    expect(readText([], '\n')).toBe('')
  })

  it.each([
    ['', 'one', 'other', 'one\nother'],
    ['call', 'call one', 'call other', 'call one\ncall other'],
    ['call\nback', 'call\none\nback', 'call\nother\nback', 'call\none\nother\nback'],
    ['call', 'call', 'call other', 'call other'],
    ['end', 'the end', 'end', 'the end'],
    ['line', 'line\none', 'line\nother', 'line\none\nother'],
    ['call', 'call', 'callers', 'call\ncallers'],
    ['call', '', 'call other', 'call other'],
    ['77', '77 1', '77 12', '77 1\n77 12'],
    ['қате', 'қате бір', 'бір қате', 'қате бір\nбір қате'],
  ])('concurrently, from "%s", contains "%s" and "%s": %j', (before, one, other, expected) => {
    expect(both(before, one, other)).toBe(expected)
  })

  it('is a single version again when somebody has seen and changed it', () => {
    const merged = mergeText(typed([], 'one', 1, 'a'), typed([], 'other', 1, 'b'))
    expect(merged).toHaveLength(2)
    const settled = typed(merged, readText(merged, ' / ') + '!', 2, 'b')
    expect(mergeText(merged, settled)).toEqual(settled)
    expect(readText(settled, ' / ')).toBe('one / other!')
  })

  it('is not lost in a damaged record in which two versions have seen each other', () => {
    const seen = [
      [9, 'a'],
      [9, 'b'],
    ] as const
    const field = mergeText(
      [{ text: 'one', stamp: [1, 'a'], seen }],
      [{ text: 'other', stamp: [2, 'b'], seen }],
    )
    expect(readText(field, '\n')).toBe('other')
  })
})
