import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { languages } from '../../compiler/guide.ts'
import { copyOfProject } from '../scripts/copy-of-project.ts'

/** Each recipe of CONTRIBUTING, carried out as it is written on a copy of the project. */
let project: ReturnType<typeof copyOfProject>
beforeEach(() => {
  project = copyOfProject()
})
afterEach(() => project.remove())

const at = (path: string) => join(project.folder, path)
const read = (path: string) => readFileSync(at(path), 'utf8')
function edit(path: string, change: (text: string) => string) {
  const before = read(path)
  const after = change(before)
  if (after === before) throw new Error(`The recipe changed nothing in ${path}.`)
  writeFileSync(at(path), after)
}
const fix = () => project.runNode('scripts/run.mjs', 'compiler/cli.ts', '--fix')
const check = () => project.runNode('scripts/run.mjs', 'compiler/cli.ts')
function build() {
  const { status, output } = project.run('vite build --app --logLevel warn')
  expect(status === 0 ? 'built' : output).toBe('built')
}
/** Sets the day of the words, as the recipe asks after a change of texts. */
const setDate = () =>
  edit('content/document.yaml', text => text.replace(/^date: .*$/m, 'date: 2099-01-01'))

describe('a recipe of CONTRIBUTING', () => {
  it('changes a text', () => {
    edit('content/steps/solved.yaml', text => text.replace(/^( {2}en: )(.*)$/m, '$1Quite done'))
    setDate()
    expect(fix().output).toContain('content:')
    expect(check()).toMatchObject({ status: 0 })
    build()
    expect(read('dist/en/solved/index.html')).toContain('Quite done')
  })

  it('adds a step: npm run new-step, its texts, a way to it, npm run fix', () => {
    const made = project.runNode(
      'scripts/run.mjs',
      'scripts/new-step.ts',
      'lost-key',
      '--kind',
      'solution',
      '--facts',
      'F14',
      '--next',
      'solved',
    )
    expect(made).toMatchObject({ status: 0 })
    expect(check()).toMatchObject({ status: 1 })
    let count = 0
    // Every text ends as a question does, because two of them must.
    edit('content/steps/lost-key.yaml', text =>
      text.replaceAll(
        /(\w+): ""/g,
        (_, language: string) => `${language}: "${own(language, ++count)}?"`,
      ),
    )
    edit('content/steps/get-eds.yaml', text =>
      text.replace('answers:\n', `answers:\n  lost:\n${label('    ')}    next: lost-key\n`),
    )
    setDate()
    fix()
    expect(check().output).toMatch(/^content: \d+ steps/)
    build()
    for (const language of languages)
      expect(existsSync(at(`dist/${language}/lost-key/index.html`))).toBe(true)
  })

  it('adds a language: one line in guide.yaml, then what the check lists', () => {
    edit('content/guide.yaml', text =>
      text.replace(
        '\n# The language of the root address',
        '  - { id: de, name: Deutsch, short: Deu, direction: ltr, locale: de_DE, letters: äöüÄÖÜß }\n\n# The language of the root address',
      ),
    )
    expect(check().output).toContain('has no text in de')
    for (const file of yamlFiles('content')) translate(file)
    setDate()
    fix()
    expect(check().output).toContain('4 languages')
    build()
    const page = read('dist/de/index.html')
    expect(page).toContain('<html lang="de">')
    expect(page).toContain('href="/de/which-password/"')
    expect(read('dist/index.html')).toContain('hreflang="de"')
  })
})

/** A text that is new in each language and tells the answers apart. */
function own(language: string, count: number): string {
  const words: Record<string, string> = { kk: 'Жаңа сөз', ru: 'Новое слово', en: 'New word' }
  return `${words[language] ?? 'New word'} ${count}`
}

function label(indent: string): string {
  return languages.map(language => `${indent}${language}: ${own(language, 0)}\n`).join('')
}

function yamlFiles(folder: string): string[] {
  return readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .map(name => `${folder}/${name}`)
}

/** Writes the English text of every place for the new language too. */
function translate(path: string) {
  const translated = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(translated)
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, one]) => [key, translated(one)] as const)
    const english = languages.every(language => Object.hasOwn(value, language))
      ? entries
          .filter(([key]) => key === 'en')
          .map(([, one]) => ['de', structuredClone(one)] as const)
      : []
    return Object.fromEntries([...entries, ...english])
  }
  writeFileSync(at(path), stringify(translated(parse(read(path))), { lineWidth: 0 }))
}
