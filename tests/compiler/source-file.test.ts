import { describe, expect, it } from 'vitest'
import { parseSource } from '../../compiler/source-file.ts'

const source = parseSource(
  'a.yaml',
  'title:\n  kk: А\n  ru: Б\nlist:\n  - x\n  - { y: z }\n"1010": start\nempty:\n',
)

describe('a source file', () => {
  it.each([
    [['title', 'ru'], '3:7'],
    [['list', 0], '5:5'],
    [['list', 1, 'y'], '6:10'],
    [['1010'], '7:9'],
    [[], '1:1'],
  ])('finds the value at %j', (path, place) => {
    const { line, column } = source.locate(path)
    expect(`${line}:${column}`).toBe(place)
  })

  it('finds a key', () => {
    expect(source.locate(['title', 'ru'], 'key')).toEqual({ line: 3, column: 3 })
    expect(source.locate(['1010'], 'key')).toEqual({ line: 7, column: 1 })
  })

  it.each([
    [['title', 'en'], '1:1'],
    [['title', 'en', 'one'], '1:1'],
    [['list', 7], '4:1'],
    [['list', 1, 'q'], '6:5'],
    [['nothing', 'there'], '1:1'],
    [['title', 'ru', 'deeper'], '3:3'],
  ])('falls back to the nearest parent of %j', (path, place) => {
    const { line, column } = source.locate(path)
    expect(`${line}:${column}`).toBe(place)
  })

  it('reads yes, no and dates as strings', () => {
    expect(parseSource('a.yaml', 'yes: no\ndate: 2024-04-29').data).toEqual({
      yes: 'no',
      date: '2024-04-29',
    })
  })

  it.each(['a: !!js/function x', 'a: *b', '%YAML 9\n---\na: "', 'a:\n\t- b', '? [a]\n: b\n: c'])(
    'reports %j',
    text => {
      const { data, problems } = parseSource('a.yaml', text)
      expect([data, problems.map(({ rule }) => rule)]).toEqual([undefined, ['yaml-syntax']])
    },
  )

  it('is refused with anchors that repeat a value, with what to do instead', () => {
    expect(parseSource('a.yaml', 'a: &x [1]\nb: *x\n').problems).toMatchObject([
      { line: 1, column: 1, todo: 'write the values out, without anchors and aliases' },
    ])
  })
})
