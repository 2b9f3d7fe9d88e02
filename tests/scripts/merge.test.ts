import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { isMap, isScalar, parseDocument, visit } from 'yaml'
import type { YAMLMap } from 'yaml'
import { languages } from '../../compiler/guide.ts'
import type { Changes } from '../support/two-branches.ts'
import { mergeBranches } from '../support/two-branches.ts'

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).map(
  name => `content/${name}`,
)
const yaml = files.filter(name => name.endsWith('.yaml'))

/** The end positions of a text in every language, for each text of a file. */
function textsOf(source: string): number[][] {
  const found: number[][] = []
  const add = (map: YAMLMap) => {
    const ends = languages.map(language => {
      const word = map.get(language, true)
      if (!isScalar(word) || typeof word.value !== 'string') return undefined
      const end = word.range?.[1] ?? 0
      return word.type === 'PLAIN' ? end : end - 1
    })
    if (ends.every(end => end !== undefined)) found.push(ends)
  }
  visit(parseDocument(source), { Map: (_, map) => (isMap(map) ? add(map) : undefined) })
  return found
}

/** Appends a mark to every second text. */
const markEverySecond = (first: 0 | 1, mark: string) => (source: string) => {
  const ends = textsOf(source)
    .filter((_, index) => index % 2 === first)
    .flat()
  return ends
    .sort((a, b) => b - a)
    .reduce((text, end) => text.slice(0, end) + mark + text.slice(end), source)
}

describe('two branches', () => {
  it('that change neighbouring texts of every file merge without a conflict', () => {
    const all = (first: 0 | 1, mark: string) =>
      new Map(yaml.map(name => [name, markEverySecond(first, mark)]))
    const merged = mergeBranches(all(0, ' (branch one)'), all(1, ' (branch two)'))
    afterAll(merged.remove)
    expect(merged.conflicts).toEqual([])
    for (const name of yaml) {
      const texts = textsOf(readFileSync(name, 'utf8'))
      const marks = (mark: string) => merged.read(name).split(mark).length - 1
      const expected = languages.length * texts.length
      expect([name, marks(' (branch one)') + marks(' (branch two)')]).toEqual([name, expected])
    }
  })

  it('that change two languages of one text conflict, so that somebody compares them', () => {
    const file = 'content/steps/solved.yaml'
    const markTitle = (language: number, mark: string): Changes =>
      new Map([
        [
          file,
          text => {
            const end = textsOf(text)[0]?.[language] ?? 0
            return text.slice(0, end) + mark + text.slice(end)
          },
        ],
      ])
    const merged = mergeBranches(markTitle(0, ' one'), markTitle(1, ' two'))
    afterAll(merged.remove)
    expect(merged.conflicts).toEqual([file])
    expect(merged.read(file)).toMatch(/ two\n[\s\S]* one\n/)
  })

  it('that add sentences to the same file, and steps, keep both', () => {
    const adding = (sentence: string, code: string): Changes =>
      new Map([
        ['content/finder/steps/use-gost.en.txt', text => `${text}${sentence}\n`],
        ['content/codes.yaml', text => `${text}${code}\n`],
      ])
    const merged = mergeBranches(
      adding('which one for a company', '"9001": one'),
      adding('a key for our firm', '"9019": other'),
    )
    afterAll(merged.remove)
    expect(merged.conflicts).toEqual([])
    expect(merged.read('content/finder/steps/use-gost.en.txt')).toMatch(
      /which one for a company[\s\S]*a key for our firm|a key for our firm[\s\S]*which one for a company/,
    )
    expect(merged.read('content/codes.yaml')).toMatch(
      /"9001": one\n"9019": other|"9019": other\n"9001": one/,
    )
  })
})
