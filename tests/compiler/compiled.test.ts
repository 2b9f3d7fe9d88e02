import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkFiles } from '../../compiler/check.ts'
import { compileFinder } from '../../compiler/finder.ts'
import { generateFiles } from '../../compiler/generate.ts'
import { compileModule, isModuleId } from '../../compiler/modules.ts'
import type { Content } from '../../compiler/schema.ts'
import { base, change } from './fixture.ts'

const topic = `weather:
  phrases: { kk: [ауа райы], ru: [погода на завтра], en: [the weather] }
wrong-cable:
  about: { kk: Басқа кабель, ru: Другой кабель, en: Another cable }
  source: { kk: дүкен, ru: магазин, en: the shop }
  date: 2026-02
  leads: plug-in
  messages: { kk: [кабель табылмады], en: [no cable] }
`

/** The base with everything in it that a step, an answer or a topic may have. */
function fullContent(): Content {
  const { content, problems } = checkFiles(
    change(
      ['outside-topics.yaml', base.get('outside-topics.yaml') ?? '', topic],
      ['steps/not-covered.yaml', 'kind: limit', 'kind: limit\noutcome: handed-over'],
      ['steps/lights-on.yaml', 'en: No,', 'en: No, hint: { kk: Бірі де, ru: Ни один, en: None },'],
      [
        'steps/solved.yaml',
        'formerly:',
        'phrases: { kk: [болды], ru: [готово уже], en: [all done, it works] }\n' +
          'messages: { ru: [Успешно] }\nformerly:',
      ],
      ['settings.yaml', 'nca: ""', 'nca: "https://pki.example"'],
    ),
  )
  if (content === undefined) throw new Error(JSON.stringify(problems))
  return content
}

const compiled: Record<string, unknown> = parse(
  readFileSync('tests/compiler/compiled.yaml', 'utf8'),
)

describe('what the site is made of', () => {
  it.each(Object.keys(compiled).filter(isModuleId))('is as it was reviewed: %s', id => {
    expect(compileModule(fullContent(), id)).toEqual(compiled[id])
  })

  it('is as it was reviewed: the phrases of the finder', () => {
    expect(compileFinder(fullContent())).toEqual(compiled['finder'])
  })

  it('is a module only by its name', () => {
    expect(isModuleId('./content:graph')).toBe(false)
  })
})

describe('the generated files', () => {
  const read = (name: string) => generateFiles(fullContent()).get(name)

  it('type the words', () => {
    expect(read('machines/interface-words.generated.ts'))
      .toBe(`// Made by npm run fix: change content/interface instead.

/** The forms of a plural, by the names that Intl.PluralRules gives them. */
export type Plural = Readonly<Record<string, string>>

/** The words of interface/pages.yaml in one language. */
export type PageWords = {
  readonly back: string
  readonly found: string
  readonly answersGiven: Plural
}
`)
  })

  it('leave the plural out where no word has one, and name a group of two words', () => {
    const files = change().set('interface/one-file.yaml', 'a: { kk: ә, ru: б, en: c }\n')
    const answers = /^answersGiven:[^]*/m
    files.set(
      'interface/pages.yaml',
      (files.get('interface/pages.yaml') ?? '').replace(answers, ''),
    )
    const { content } = checkFiles(files)
    expect(content && generateFiles(content).get('machines/interface-words.generated.ts'))
      .toBe(`// Made by npm run fix: change content/interface instead.

/** The words of interface/one-file.yaml in one language. */
export type OneFileWords = {
  readonly a: string
}

/** The words of interface/pages.yaml in one language. */
export type PageWords = {
  readonly back: string
  readonly found: string
}
`)
  })

  it('declare the modules: the same as for the guide, but for the groups of words', () => {
    const groups = /declare module 'content:interface[^]*/
    const ours = readFileSync('app/platform/content-modules.generated.d.ts', 'utf8')
    expect(read('app/platform/content-modules.generated.d.ts')?.replace(groups, '')).toBe(
      ours.replace(groups, ''),
    )
    expect(groups.exec(read('app/platform/content-modules.generated.d.ts') ?? '')?.[0])
      .toBe(`declare module 'content:interface/pages/*' {
  const words: import('../../machines/interface-words.generated.ts').PageWords
  export default words
}
`)
  })

  it('hold the schema of a step, whatever the content', () => {
    expect(read('content/step.schema.json')).toBe(readFileSync('content/step.schema.json', 'utf8'))
  })
})
