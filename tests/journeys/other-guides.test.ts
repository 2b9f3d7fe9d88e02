import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFolder, guide, publicFolder, readGuide } from '../../compiler/guide.ts'
import type { GuideFile } from '../../compiler/schemas/guide.ts'
import { domainWords } from '../scripts/engine-words.ts'
import { siteFolder } from './support/site-folder.ts'

const examples = readdirSync('examples').map(name => `examples/${name}`)
const others = ['content', ...examples].filter(folder => folder !== contentFolder)
const files = readdirSync(siteFolder, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name))
const texts = files
  .filter(file => /\.(?:html|js|css|json|xml|txt|svg|webmanifest)$/.test(file))
  .map(file => ({ file, text: readFileSync(file, 'utf8') }))

const stepIds = (folder: string) =>
  readdirSync(`${folder}/steps`).map(name => name.replace('.yaml', ''))

/** Names that only the other guide has: its id, step ids of several words, its settings. */
function namesOf(folder: string, other: GuideFile): string[] {
  const own = [...stepIds(contentFolder), ...Object.keys(guide.settings)]
  const steps = stepIds(folder).filter(id => id.includes('-'))
  return [other.id, ...steps].filter(name => !own.includes(name))
}

/** The letters of a guide's languages besides the Latin ones. */
const lettersOf = ({ languages }: GuideFile) => languages.map(({ letters }) => letters).join('')

describe.each(others)('of another guide, %s,', folder => {
  const other = readGuide(folder)

  it('no name occurs in any file', () => {
    const names = namesOf(folder, other)
    expect(names.length).toBeGreaterThan(5)
    const found = texts.flatMap(({ file, text }) =>
      names.filter(name => text.includes(name)).map(name => `${file} holds ${name}`),
    )
    expect(found).toEqual([])
    expect(files.filter(file => names.some(name => file.includes(name)))).toEqual([])
  })

  it('no letter occurs in any file', () => {
    const own = lettersOf(guide)
    const letters = lettersOf(other)
    const foreign = new RegExp(`(?![A-Za-z${own}])[${letters || 'A'}]`, 'u')
    const found = texts.filter(({ text }) => foreign.test(text))
    expect(found.map(({ file }) => file)).toEqual([])
  })

  it('no icon, preview, screenshot or mark exists', () => {
    const theirs = folder === 'content' ? 'public' : `${folder}/public`
    const pictures = readdirSync(theirs, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name)))
    const found = files.filter(file => {
      const bytes = readFileSync(file)
      return pictures.some(picture => picture.equals(bytes))
    })
    expect(found).toEqual([])
    const withMark = texts.filter(({ text }) => text.includes(other.mark))
    expect(withMark.map(({ file }) => file)).toEqual([])
  })
})

describe('the site', () => {
  it('has the mark of its guide as its icon and on every page with a head', () => {
    expect(readFileSync(`${publicFolder}/favicon.svg`, 'utf8')).toContain(guide.mark)
    expect(readFileSync(`${siteFolder}/favicon.svg`, 'utf8')).toContain(guide.mark)
    expect(readFileSync(`${siteFolder}/index.html`, 'utf8')).toContain(guide.mark)
  })

  it('has existing images in its manifests', () => {
    for (const { text } of texts.filter(({ file }) => file.endsWith('.webmanifest'))) {
      const { icons, screenshots } = JSON.parse(text)
      for (const { src } of [...icons, ...screenshots]) {
        expect(files).toContain(join(siteFolder, src))
      }
    }
    expect(files).toContain(join(siteFolder, 'preview.png'))
  })

  it('contains words of the first guide only if it is the first guide', () => {
    const pages = texts.filter(({ file }) => file.endsWith('.html') || file.endsWith('.json'))
    const found = pages.filter(({ text }) => text.search(domainWords) >= 0)
    expect(found.length > 0).toBe(contentFolder === 'content')
  })
})
