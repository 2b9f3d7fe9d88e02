import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileFileNames } from '../../compiler/file-names.ts'
import { compileFinder, compileTopics } from '../../compiler/finder.ts'
import { generateFiles } from '../../compiler/generate.ts'
import { compileModule, isModuleId } from '../../compiler/modules.ts'
import type { Content } from '../../compiler/content.ts'
import { change, contentOf } from './fixture.ts'

/** Training data in addition to that of the base. */
const sentences = {
  'finder/topics/wrong-cable/topic.yaml': `about: { kk: Басқа кабель, ru: Другой кабель, en: Another cable }
source: { kk: дүкен, ru: магазин, en: the shop }
date: 2026-02
leads: plug-in
`,
  'finder/topics/wrong-cable/messages.kk.txt': 'кабель табылмады\n',
  'finder/topics/wrong-cable/messages.en.txt': 'no cable\n',
  'finder/steps/solved.kk.txt': 'болды\n',
  'finder/steps/solved.ru.txt': 'готово уже\n',
  'finder/steps/solved.en.txt': '# done\nall done\n\nit works # at last\n',
  'finder/steps/solved.messages.ru.txt': 'Успешно\n',
}

const releases = `- number: 2
  date: 2026-03-01
  content: 0000000b
  flow: 0000000a
  changes:
    - { steps: [plug-in, solved], kk: Бір, ru: Один, en: One }
    - { steps: [plug-in], kk: Екі, ru: Два, en: Two }
- { number: 1, date: 2026-02-01, content: 0000000a, flow: 0000000a, changes: [] }
`
const fileNames = `endings: [p12]
other-endings: [pem]
copies: [copy]
names:
  lights:
    begins: light(s)?
    step: lights-on
    note: new-models
    says: { kk: Шам, ru: Лампа, en: Light }
  other: { begins: other, says: { kk: Басқа, ru: Другое, en: Other } }
nothing: { kk: Белгісіз, ru: Неизвестно, en: Unknown }
`

/** The base with every optional part of a step, an answer and a topic. */
function fullContent(): Content {
  const files = change(
    ['steps/not-covered.yaml', 'kind: limit', 'kind: limit\noutcome: handed-over'],
    [
      'steps/lights-on.yaml',
      'en: No,',
      'en: No, case: lights-off, hint: { kk: Бірі де, ru: Ни один, en: None },',
    ],
    ['steps/lights-on.yaml', 'notes: [new-models]', 'openNotes: [new-models]'],
    ['steps/lights-on.yaml', 'facts: [F1]', 'facts: [F1]\ntool: file-name'],
    ['steps/lights-on.yaml', 'en: Yes,', 'en: Yes, icon: warning, formerly: [all],'],
    [
      'interface/pages.yaml',
      'back: {',
      `accordingTo: { kk: Бөлім, ru: Раздел, en: Section }\nback: {`,
    ],
    ['pictures.yaml', 'facts: [F2]', 'facts: [F2]\n    ofScreen: true'],
    ['pictures.yaml', '\n  power-button:', '\n  whole: { drawing: key-button }\n  power-button:'],
    ['steps/plug-in.yaml', 'shows: [support]', 'shows: [support]\npicture: whole'],
    ['releases.yaml', '[]', releases],
    [
      'steps/plug-in.yaml',
      'asks:',
      'important:\n  - { kk: "Бұл *міндетті*", ru: "Это *нужно*", en: "It *must* be" }\nasks:',
    ],
    [
      'cases.yaml',
      '{}',
      'lights-off:\n  text: { kk: "{no-signal:own}", ru: "когда {no-signal:own}", en: "at {no-signal:own}" }\n',
    ],
    ['settings.yaml', 'nca: ""', 'nca: "https://pki.example"'],
  )
  for (const [path, text] of Object.entries(sentences)) files.set(path, text)
  files.set('file-names.yaml', fileNames)
  return contentOf(files)
}

const compiled: Record<string, unknown> = parse(
  readFileSync('tests/compiler/compiled.yaml', 'utf8'),
)

describe('what the site is made of', () => {
  it.each(Object.keys(compiled).filter(isModuleId))('is as it was reviewed: %s', id => {
    expect(compileModule(fullContent(), id)).toStrictEqual(compiled[id])
  })

  it('equals the reviewed snapshot: the training data of the finder', () => {
    expect(compileFinder(fullContent())).toEqual(compiled['finder'])
  })

  it('has the privacy text of a counting site only if the site counts', () => {
    const files = change([
      'interface/pages.yaml',
      'back: {',
      'privacy: { kk: Жоқ, ru: Нет, en: None }\nback: {',
    ])
    const insights = 'privacy: { kk: Сан, ru: Число, en: Counts }\n'
    const counting = contentOf(new Map([...files, ['interface/insights.yaml', insights]]))
    const words = (content: Content, id: string, isCounting?: boolean) =>
      compileModule(content, id, isCounting)
    expect(words(counting, 'content:text/en', true)).toMatchObject({
      language: 'en',
      words: { privacy: 'Counts', back: 'Back' },
    })
    expect(words(counting, 'content:text/en')).toMatchObject({ words: { privacy: 'None' } })
    expect(words(contentOf(files), 'content:text/en', true)).toMatchObject({
      words: { privacy: 'None' },
    })
    expect(words(counting, 'content:topics/en', true)).toEqual({})
  })

  it('is a module only under a known name', () => {
    expect(isModuleId('./content:graph')).toBe(false)
    expect(isModuleId('content:graph')).toBe(true)
    expect(() => compileModule(contentOf(), 'content:text', true)).toThrow('There is no module')
  })

  it('has the texts of a topic once they are written', () => {
    const written = (topic: string) =>
      contentOf(change().set('finder/topics/weather/topic.yaml', topic))
    const about = 'about: { kk: Ауа, ru: Погода, en: Weather }\nsource: { kk: ә, ru: б, en: c }\n'
    const explained = written(`${about}date: 2026-02\n`)
    expect(compileTopics(explained, 'en')).toEqual({
      weather: { about: 'Weather', source: 'c', date: '2026-02' },
    })
    expect(compileFinder(explained).topics.map(({ isExplained }) => isExplained)).toEqual([true])
    const leading = written('leads: plug-in\n')
    expect(compileTopics(leading, 'en')).toEqual({})
    expect(compileFinder(leading).redirected.map(({ step }) => step)).toEqual(['plug-in'])
  })

  it('says nothing of file names in a guide without them', () => {
    expect(compileFileNames(contentOf(), 'en')).toMatchObject({ names: [], nothing: '' })
  })
})

describe('the generated files', () => {
  const read = (name: string) => generateFiles(fullContent()).get(name)

  it('declare the types of interface words', () => {
    expect(read('machines/interface-words.generated.ts'))
      .toBe(`// Made by npm run fix: change content/interface instead.

/** The words of interface/pages.yaml in one language. */
export type PageWords = {
  readonly accordingTo: string
  readonly back: string
  readonly found: string
  readonly answersGiven: string
}
`)
  })

  it('declare the languages of the guide', () => {
    const path = 'machines/language.generated.ts'
    expect(read(path)).toBe(readFileSync(path, 'utf8'))
  })

  it('name the type of a group of two words', () => {
    const files = change().set('interface/one-file.yaml', 'a: { kk: ә, ru: б, en: c }\n')
    expect(generateFiles(contentOf(files)).get('machines/interface-words.generated.ts'))
      .toBe(`// Made by npm run fix: change content/interface instead.

/** The words of interface/one-file.yaml in one language. */
export type OneFileWords = {
  readonly a: string
}

/** The words of interface/pages.yaml in one language. */
export type PageWords = {
  readonly back: string
  readonly found: string
  readonly answersGiven: string
}
`)
  })

  it('declare the same modules as for the guide, except for groups of interface words', () => {
    const path = 'app/platform/content-modules.generated.d.ts'
    const groups = /declare module '(?:every-language:|load-language:)?content:interface[^]*/
    const ours = readFileSync(path, 'utf8')
    expect(read(path)?.replace(groups, '')).toBe(ours.replace(groups, ''))
    const declared = (groups.exec(read(path) ?? '')?.[0] ?? '').match(/declare module '[^']+'/g)
    expect(declared).toEqual([
      "declare module 'content:interface/pages/*'",
      "declare module 'every-language:content:interface/pages'",
      "declare module 'load-language:content:interface/pages'",
    ])
    expect(read(path)).toContain(
      "const text: import('../../machines/interface-words.generated.ts').PageWords",
    )
  })

  it('include the schema of a step, whatever the content', () => {
    expect(read('content/step.schema.json')).toBe(readFileSync('content/step.schema.json', 'utf8'))
  })
})
