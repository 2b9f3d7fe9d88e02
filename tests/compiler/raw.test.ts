import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContent, checkFiles } from '../../compiler/check.ts'
import { generateFiles } from '../../compiler/generate.ts'
import { nameCharacter, showHidden, sortProblems } from '../../compiler/problem.ts'
import { entriesOf, everyString, isMap, ownValue, valueAt } from '../../compiler/raw.ts'
import { readFolder } from '../../compiler/read-folder.ts'
import { findStale, readGenerated } from '../../compiler/stale.ts'
import { base } from './fixture.ts'

describe('a raw value', () => {
  const data = { a: { b: ['x', { c: 'y' }, 5] }, d: 'z', 0: 'zero' }

  it('is recognised as a map or not', () => {
    expect([{}, [], null, 'x', undefined].map(isMap)).toEqual([true, false, false, false, false])
    expect(entriesOf(['x'])).toEqual([])
    expect(entriesOf({ a: 1 })).toEqual([['a', 1]])
  })

  it('is found by its path, and never on a prototype', () => {
    expect(valueAt(data, ['a', 'b', 1, 'c'])).toBe('y')
    expect(valueAt(data, [0])).toBe('zero')
    expect(valueAt(data, [])).toBe(data)
    expect(valueAt(data, ['a', 'b', 7, 'c'])).toBeUndefined()
    expect(ownValue(data, 'constructor')).toBeUndefined()
    expect(ownValue('text', 'length')).toBeUndefined()
    expect(ownValue(['x'], '0')).toBeUndefined()
  })

  it('lists all its texts, each with its path', () => {
    expect([...everyString(data)]).toEqual([
      { path: ['0'], text: 'zero' },
      { path: ['a', 'b', 0], text: 'x' },
      { path: ['a', 'b', 1, 'c'], text: 'y' },
      { path: ['d'], text: 'z' },
    ])
    expect([...everyString('x')]).toEqual([{ path: [], text: 'x' }])
  })
})

describe('problems', () => {
  it('are sorted by file, line, column and message', () => {
    const one = { rule: 'bad-id', file: 'b', line: 2, column: 2, what: 'b', todo: '' } as const
    const inOrder = [
      { ...one, file: 'a', line: 9, column: 9, what: 'z' },
      { ...one, line: 1, column: 9, what: 'z' },
      { ...one, column: 1, what: 'z' },
      { ...one, what: 'a' },
      one,
      { ...one, what: 'c' },
      { ...one, column: 10, what: 'a' },
      { ...one, line: 10, column: 1, what: 'a' },
      { ...one, file: 'c', line: 1, column: 1, what: 'a' },
    ]
    expect(sortProblems([...inOrder].reverse())).toEqual(inOrder)
    const mixed = [4, 0, 8, 2, 6, 1, 7, 3, 5].flatMap(index => inOrder[index] ?? [])
    expect(sortProblems(mixed)).toEqual(inOrder)
  })

  it('show invisible characters', () => {
    expect(nameCharacter('\n')).toBe('U+000A')
    expect(nameCharacter('')).toBe('U+0000')
    expect(showHidden('a\u202Eb\u2028c\uE000d\u00ADe\u2029f')).toBe(
      'aU+202EbU+2028cU+E000dU+00ADeU+2029f',
    )
    expect(showHidden('\uD800 ә — {x}')).toBe('U+D800 ә — {x}')
  })
})

describe('a folder of content', () => {
  it('is read with its subfolders, without hidden and other files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eds-guide-folder-'))
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
    mkdirSync(join(folder, 'steps/deep'), { recursive: true })
    mkdirSync(join(folder, 'other'))
    write('document.yaml', 'd')
    write('notes.txt', 'n')
    write('steps/start.yaml', 's')
    write('steps/deep/x.yml', 'x')
    write('steps/.hidden.yaml', 'h')
    write('other/y.yaml', 'y')
    for (const name of ['interface', 'pictures', 'finder']) {
      mkdirSync(join(folder, name))
      write(`${name}/a.txt`, name)
    }
    expect(Object.fromEntries(readFolder(folder))).toEqual({
      'document.yaml': 'd',
      'finder/a.txt': 'finder',
      'interface/a.txt': 'interface',
      'pictures/a.txt': 'pictures',
      'steps/deep/x.yml': 'x',
      'steps/start.yaml': 's',
    })
    rmSync(folder, { recursive: true })
  })

  it('has stale generated files when they are missing or different', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eds-guide-folder-'))
    const { content } = checkFiles(base)
    if (content === undefined) throw new Error('The base has problems.')
    for (const [name, text] of generateFiles(content)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    expect(findStale(content, readGenerated(folder, content))).toEqual([])
    writeFileSync(join(folder, 'app/platform/content-modules.generated.d.ts'), 'x')
    rmSync(join(folder, 'content/step.schema.json'))
    const read = readGenerated(folder, content)
    expect(read.get('content/step.schema.json')).toBe('')
    expect(findStale(content, read).map(({ file }) => file)).toEqual([
      'app/platform/content-modules.generated.d.ts',
      'content/step.schema.json',
    ])
    rmSync(folder, { recursive: true })
  })

  it('is checked again only when one of its files has changed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'eds-guide-folder-'))
    mkdirSync(join(folder, 'steps'))
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
    const whats = () => checkContent(folder).problems.map(({ file }) => file)
    write('steps/a.yaml', 'a: [b')
    write('steps/z.yaml', 'a: b')
    const before = checkContent(folder)
    expect(checkContent(folder)).toBe(before)
    expect(checkContent('tests/fixtures/content/few-answers')).not.toBe(before)
    const inA = whats().filter(file => file.endsWith('/a.yaml')).length
    write('steps/a.yaml', 'a: [b]')
    expect(whats().filter(file => file.endsWith('/a.yaml')).length).toBeGreaterThan(inA)
    write('steps/b.yaml', 'a: [b')
    expect(whats().some(file => file.endsWith('/b.yaml'))).toBe(true)
    rmSync(join(folder, 'steps/a.yaml'))
    expect(whats().some(file => file.endsWith('/a.yaml'))).toBe(false)
    const only = checkContent(folder)
    rmSync(join(folder, 'steps/b.yaml'))
    rmSync(join(folder, 'steps/z.yaml'))
    write('steps/d.yaml', 'a: b')
    write('steps/c.yaml', 'a: [b')
    expect(checkContent(folder)).not.toBe(only)
    rmSync(folder, { recursive: true })
  })

  it('is named by its path in the project, and gives no content when there is a problem', () => {
    const fixture = checkContent('tests/fixtures/content/few-answers')
    expect(fixture.content).toBeUndefined()
    expect(fixture.problems[0]?.file).toBe('tests/fixtures/content/few-answers/cases.yaml')
  })
})
