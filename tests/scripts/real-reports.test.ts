import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** The rows of the tables of a document that begin with an id such as B07, as their cells. */
function rowsOf(file: string, letter: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => new RegExp(`^\\| ${letter}\\d\\d \\|`).test(line))
    .map(line => line.split(' | ').map(cell => cell.replaceAll(/^\| | \|$/g, '').trim()))
}

const ids = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)

/** The test files that a row names. */
const named = (row: readonly string[]): string[] =>
  row.join(' ').match(/tests\/[\w./-]+\.tsx?/g) ?? []

describe('the first round of real reports', () => {
  const rows = rowsOf('docs/reliability.md', 'B')

  it('has each of its thirty rows once', () => {
    expect(rows.map(([id]) => id)).toEqual(ids('B', 30))
  })

  it.each(rows)('names existing tests, or says why not: %s', (...row) => {
    const files = named(row)
    expect(files.length > 0 || /not tested: \S/.test(row.join(' '))).toBe(true)
    for (const file of files) expect([file, existsSync(file)]).toEqual([file, true])
  })
})

describe('the second round of real reports', () => {
  const rows = rowsOf('docs/real-reports.md', 'C')

  it('has twenty rows and more, each with a public source, an expectation, a result and a test', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20)
    expect(rows.map(([id]) => id)).toEqual(ids('C', rows.length))
    for (const row of rows) {
      expect(row.length).toBe(6)
      expect(row.every(cell => cell !== '')).toBe(true)
      expect(row[1]).toMatch(/^[\w.-]+\/[\w.-]+#\d+/)
      for (const file of named(row)) expect([file, existsSync(file)]).toEqual([file, true])
      expect(named(row).length).toBeGreaterThan(0)
    }
  })
})

describe('a test that is named after a report', () => {
  it.each(['moving-about', 'browsers'])('is in the tables: %s', name => {
    const file = `tests/journeys/reports/${name}.test.ts`
    const titles = readFileSync(file, 'utf8').match(/it\('[^']+:/g) ?? []
    const told = titles.flatMap(title => title.match(/[BC]\d\d/g) ?? [])
    const all = [...rowsOf('docs/reliability.md', 'B'), ...rowsOf('docs/real-reports.md', 'C')]
    const rows = all.filter(row => named(row).includes(file)).map(([id]) => id)
    expect(new Set(told)).toEqual(new Set(rows))
  })
})
