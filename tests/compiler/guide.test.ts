import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { guideInfo, inEveryLanguage, readGuide } from '../../compiler/guide.ts'

const folder = mkdtempSync(join(tmpdir(), 'eds-guide-name-'))
afterAll(() => rmSync(folder, { recursive: true }))

const text = `id: router-guide
mark: M15 13h4
languages:
  - { id: ru, name: Русский, short: Рус, direction: ltr, locale: ru_KZ, letters: А-Я }
  - { id: en, name: English, short: Eng, direction: ltr, locale: en_GB, letters: "" }
default: ru
document: en
start: start
not-covered: not-covered
not-sure: not-sure
settings:
  nca: { kind: address, label: { ru: Сайт, en: The website } }
`

function read(...changes: [from: string, to: string][]) {
  const changed = changes.reduce((so, [from, to]) => so.replace(from, to), text)
  writeFileSync(join(folder, 'guide.yaml'), changed)
  return () => readGuide(folder)
}

describe('guide.yaml', () => {
  it('is parsed with its defaults', () => {
    const { id, languages, settings, ...rest } = read()()
    expect([id, languages.length, Object.keys(settings)]).toEqual(['router-guide', 2, ['nca']])
    expect(rest['same-words']).toEqual([])
    expect(read([text.slice(text.indexOf('settings:')), ''])().settings).toEqual({})
  })

  it.each<[from: string, to: string, told: string]>([
    ['router-guide', 'Router Guide', ':1:5 id: '],
    ['router-guide', `r${'o'.repeat(32)}`, ':1:5 id: '],
    ['M15 13h4', 'X15 13h4', ':2:7 mark: path data, as in the d of an SVG path'],
    ['M15 13h4', 'M15<h4', ':2:7 mark: path data, as in the d of an SVG path'],
    ['id: en', 'id: eng1', ':5:11 languages.1.id: two or three small Latin letters'],
    ['short: Рус', 'short: " "', ':4:37 languages.0.short: '],
    ['ru_KZ', 'ru-KZ', ':4:66 languages.0.locale: '],
    ['default: ru', 'default: de', ':6:10 default: use one of ru, en'],
    ['document: en', 'document: kk', ':7:11 document: use one of ru, en'],
    ['start: start', 'start: "Start here"', ':8:8 start: '],
    ['kind: address', 'kind: link', ':12:16 settings.nca.kind: '],
    [text, '- a\n', ':1:1 the file: '],
    ['id: router-guide', 'id: router-guide\nid: router-guide', ':2:1 this key stands here twice'],
    ['id: router-guide', 'id: [router-guide', ' this is not YAML: '],
  ])('is refused with its place: %s as %s', (from, to, told) => {
    expect(read([from, to])).toThrow(told)
    expect(read([from, to])).toThrow(`${folder}/guide.yaml:`)
  })

  it('is refused with a line for each problem', () => {
    const wrong = read(['default: ru', 'default: de'], ['document: en', 'document: kk'])
    expect(wrong).toThrow(/:6:10 default: .*\n.*:7:11 document: /)
  })

  it('is passed to the app without the parts for the build', () => {
    const [first = {}] = guideInfo.languages
    expect(Object.keys(first)).toEqual(['id', 'name', 'short', 'direction', 'locale'])
    expect(inEveryLanguage(language => language.toUpperCase())).toMatchObject({ kk: 'KK' })
  })
})
