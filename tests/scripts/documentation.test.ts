import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const papers = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs('docs')]

/** Every Markdown file below a folder. */
function docs(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name))
}

/** Paths in backquotes that begin with a folder of the project; `<step>` and `…` are placeholders. */
const ours = /^(app|compiler|machines|content|tests|scripts|deploy|docs|public)\/[\w./-]*$/

describe.each(papers)('%s', paper => {
  const text = readFileSync(paper, 'utf8')

  it('names existing files only', () => {
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name)
    const missing = named.filter(name => ours.test(name) && !existsSync(name))
    expect(missing).toEqual([])
  })

  it('links to existing files only', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, href = '']) => href)
    const missing = links.filter(
      href => !/^[a-z]+:/.test(href) && !existsSync(join(dirname(paper), href)),
    )
    expect(missing).toEqual([])
  })
})

describe('the page on the architecture', () => {
  const text = readFileSync('docs/architecture.md', 'utf8')
  const named = new Set([...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name))

  it('names exactly the folders of the engine', () => {
    const isFolder = (path: string) => statSync(path).isDirectory()
    const foldersIn = (parent: string) =>
      readdirSync(parent)
        .map(name => join(parent, name))
        .filter(isFolder)
        .map(path => `${path}/`)
    const engine = ['compiler/', 'content/', 'deploy/', 'machines/', 'scripts/', 'tests/']
    const missing = [...foldersIn('app'), ...engine].filter(folder => !named.has(folder))
    expect(missing).toEqual([])
    const gone = [...named].filter(name => /^app\/[\w-]+\/$/.test(name) && !existsSync(name))
    expect(gone).toEqual([])
  })

  it('names files for the path of a click that the scripts of a page import', () => {
    const [, path = ''] = /## The path of a click\n([^]*?)\n## /.exec(text) ?? []
    const files = [...path.matchAll(/`(app\/[^`]+\.tsx?|machines\/[^`]+\.ts)`/g)].map(
      ([, file = '']) => file,
    )
    const reached = importedFrom([
      'app/guide/boot.ts',
      'app/ui/early-clicks-inline.ts',
      'app/prerender/server.tsx',
    ])
    expect(files.length).toBeGreaterThan(8)
    expect(files.filter(file => !reached.has(file))).toEqual([])
  })
})

/** The transitive imports of some files, including themselves. */
function importedFrom(entries: readonly string[]): Set<string> {
  const reached = new Set(entries)
  for (const file of reached) {
    const source = readFileSync(file, 'utf8')
    for (const [, from = ''] of source.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
      const path = join(dirname(file), from)
      if (/\.tsx?$/.test(path)) reached.add(path)
    }
  }
  return reached
}

describe('the README', () => {
  const text = readFileSync('README.md', 'utf8')

  it('is short', () => {
    expect(text.split('\n').length).toBeLessThan(80)
  })

  it('names existing commands only', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    )
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands.filter(name => !Object.hasOwn(scripts, name))).toEqual([])
  })
})
