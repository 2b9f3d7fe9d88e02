import { describe, expect, it } from 'vitest'
import { once } from '../../compiler/once.ts'
import { contentOf } from './fixture.ts'

describe('what is compiled once', () => {
  it('is made again for another key or another content alone', () => {
    const made: string[] = []
    const compile = once((_, key: string) => {
      made.push(key)
      return { key }
    })
    const [content, other] = [contentOf(), contentOf()]
    const first = compile(content, 'a')
    expect(compile(content, 'b')).toEqual({ key: 'b' })
    expect(compile(other, 'a')).not.toBe(first)
    expect(compile(content, 'a')).toBe(first)
    expect(made).toEqual(['a', 'b', 'a'])
  })
})
