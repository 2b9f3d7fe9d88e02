import { describe, expect, it } from 'vitest'
import { compareInterfaces } from '../../compiler/interface-keys.ts'

const wanted = new Map([
  ['pages', ['back', 'print']],
  ['map', ['title']],
])

describe('the interface words of another guide', () => {
  it('are complete with the same keys', () => {
    const words = new Map([
      ['map', { title: {} }],
      ['pages', { print: {}, back: {} }],
    ])
    expect(compareInterfaces(words, wanted)).toEqual([])
  })

  it('have missing and unused keys reported, by file and key', () => {
    const words = new Map([['pages', { back: {}, forth: {} }]])
    expect(compareInterfaces(words, wanted)).toMatchObject([
      { rule: 'missing-key', file: 'content/interface/pages.yaml', what: 'there is no "print"' },
      { rule: 'unknown-key', file: 'content/interface/pages.yaml', what: 'nothing says "forth"' },
      { rule: 'missing-key', file: 'content/interface/map.yaml', what: 'there is no "title"' },
    ])
  })
})
