import { describe, expect, it } from 'vitest'
import { compareInterfaces } from '../../compiler/interface-keys.ts'

const wanted = new Map([
  ['pages', ['back', 'print']],
  ['map', ['title']],
])

describe('the interface of another guide', () => {
  it('is whole with the same words', () => {
    const words = new Map([
      ['map', { title: {} }],
      ['pages', { print: {}, back: {} }],
    ])
    expect(compareInterfaces(words, wanted)).toEqual([])
  })

  it('is told what it lacks, and what nothing says, by file and key', () => {
    const words = new Map([['pages', { back: {}, forth: {} }]])
    expect(compareInterfaces(words, wanted)).toMatchObject([
      { rule: 'missing-key', file: 'content/interface/pages.yaml', what: 'there is no "print"' },
      { rule: 'unknown-key', file: 'content/interface/pages.yaml', what: 'nothing says "forth"' },
      { rule: 'missing-key', file: 'content/interface/map.yaml', what: 'there is no "title"' },
    ])
  })
})
