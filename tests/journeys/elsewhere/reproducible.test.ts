import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, inject, it } from 'vitest'

const { folders } = inject('elsewhere')

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

describe('two clean builds', () => {
  const [first = '', second = ''] = folders

  it('are identical, whatever the time zone and language of the machine', () => {
    const files = filesOf(first)
    expect(filesOf(second)).toEqual(files)
    const different = files.filter(
      file => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    )
    expect(different).toEqual([])
    console.log(`two builds: ${files.length} files, 0 bytes apart`)
  })

  it("contain neither the machine's name nor the time", () => {
    const marks = [process.cwd(), new Date().toISOString().slice(0, 13)]
    const telling = filesOf(first)
      .filter(name => /\.(?:html|js|json|css)$/.test(name))
      .filter(name => {
        const text = readFileSync(join(first, name), 'utf8')
        return marks.some(mark => text.includes(mark))
      })
    expect(telling).toEqual([])
  })
})
