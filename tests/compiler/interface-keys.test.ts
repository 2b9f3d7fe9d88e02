import { describe, expect, it } from 'vitest'
import { compareInterfaces } from '../../compiler/interface-keys.ts'
import { formatProblem } from '../../compiler/problem.ts'

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
    expect(compareInterfaces(words, wanted).map(formatProblem)).toEqual([
      'content/interface/pages.yaml:1:1 there is no "print" — add it in each language: content/interface/pages.yaml has it [missing-key]',
      'content/interface/pages.yaml:1:1 nothing says "forth" — delete it [unknown-key]',
      'content/interface/map.yaml:1:1 there is no "title" — add it in each language: content/interface/map.yaml has it [missing-key]',
    ])
  })

  it('have all keys of a surface reported that the guide lacks or has in addition', () => {
    const words = new Map([
      ['pages', { back: {}, print: {} }],
      ['desk', { call: {} }],
    ])
    expect(compareInterfaces(words, wanted).map(({ file, what }) => `${file} ${what}`)).toEqual([
      'content/interface/map.yaml there is no "title"',
      'content/interface/desk.yaml nothing says "call"',
    ])
  })
})
