import { describe, expect, it } from 'vitest'
import { parseNamedLines, parseSentences } from '../../compiler/text-source.ts'

describe('a file of sentences', () => {
  const text = '\uFEFFone # note\r\n\n#all\n  two#three\uFEFF\n'
  const source = parseSentences('a.txt', text)

  it('has a sentence a line, without comments and empty lines', () => {
    expect(source.data).toEqual(['one', 'two#three'])
    expect(parseSentences('a.txt', 'a\uFEFFb').data).toEqual(['a\uFEFFb'])
    expect(source.problems).toEqual([])
  })

  it('has the place of each, and of the first for any other', () => {
    expect(source.locate([0])).toEqual({ line: 1, column: 1 })
    expect(source.locate([1])).toEqual({ line: 4, column: 3 })
    expect(source.locate([7])).toEqual({ line: 1, column: 1 })
    expect(parseSentences('a.txt', '\n  # a\n').locate([])).toEqual({ line: 1, column: 1 })
    expect(parseSentences('a.txt', '\n  a\n').locate([])).toEqual({ line: 2, column: 3 })
  })
})

describe('a file of named lines', () => {
  it('has a name before the first colon, and words after it', () => {
    const { data } = parseNamedLines('a.txt', 'stop :  a b  \nnot: x: y\nalone\n: z\n')
    expect(data).toEqual({ stop: 'a b', not: 'x: y', alone: '', '': 'z' })
  })

  it('has the place of each name, and a problem where one stands again', () => {
    const source = parseNamedLines('a.txt', 'a: b\n\n c: d\na: e\n')
    expect(source.locate(['c'])).toEqual({ line: 3, column: 2 })
    expect(source.locate(['x'])).toEqual({ line: 1, column: 1 })
    expect(source.problems).toEqual([
      {
        rule: 'duplicate-key',
        file: 'a.txt',
        line: 4,
        column: 1,
        what: 'this key stands here twice',
        todo: 'keep one of them',
      },
    ])
  })
})
