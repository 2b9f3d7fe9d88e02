import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const papers = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...docs('docs')]

/** Every Markdown file below a folder. */
function docs(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name))
}

/** Paths in backquotes that begin with one of our folders; `<step>` and `…` stand for something else. */
const ours = /^(app|machines|content|tests|scripts|deploy|docs|public)\/[\w./-]*$/

describe.each(papers)('%s', paper => {
  const text = readFileSync(paper, 'utf8')

  it('names only files that are there', () => {
    const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name)
    const missing = named.filter(name => ours.test(name) && !existsSync(name))
    expect(missing).toEqual([])
  })

  it('links only to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, href = '']) => href)
    const missing = links.filter(
      href => !/^[a-z]+:/.test(href) && !existsSync(join(dirname(paper), href)),
    )
    expect(missing).toEqual([])
  })
})

describe('the README', () => {
  const text = readFileSync('README.md', 'utf8')

  it('is short', () => {
    expect(text.split('\n').length).toBeLessThan(80)
  })

  it('names only commands that there are', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    )
    const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(commands.filter(name => !Object.hasOwn(scripts, name))).toEqual([])
  })
})
