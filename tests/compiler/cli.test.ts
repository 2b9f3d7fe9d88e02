import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'eds-guide-cli-'))
const solved = join(root, 'content/steps/solved.yaml')

beforeAll(() => {
  cpSync('tests/fixtures/content/base', join(root, 'content'), { recursive: true })
  cpSync('compiler', join(root, 'compiler'), { recursive: true })
  cpSync('machines', join(root, 'machines'), { recursive: true })
  rmSync(join(root, 'machines/interface-words.generated.ts'))
  cpSync('scripts/run.mjs', join(root, 'scripts/run.mjs'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

function run(...options: string[]): { status: number | null; printed: string } {
  const command = ['scripts/run.mjs', 'compiler/cli.ts', ...options]
  const { status, stdout, stderr } = spawnSync('node', command, { cwd: root, encoding: 'utf8' })
  return { status, printed: `${stdout}${stderr}` }
}

describe('npm run content:check', () => {
  it('reports missing generated files, and makes them with --fix', () => {
    const before = run()
    expect(before.status).toBe(1)
    expect(before.printed).toContain('machines/interface-words.generated.ts:1:1')
    expect(before.printed).toContain('content: 3 problems')

    const fixed = run('--fix')
    expect(fixed.printed).toMatch(
      /^content: 6 steps, 3 languages, 3 facts, version [0-9a-f]{8}, flow [0-9a-f]{8}\n$/,
    )
    expect(fixed.status).toBe(0)
    expect(run()).toEqual(fixed)
    expect(readFileSync(join(root, 'machines/interface-words.generated.ts'), 'utf8')).toContain(
      'readonly answersGiven: string',
    )
  })

  it('prints every problem and the number of problems', () => {
    const good = readFileSync(solved, 'utf8')
    writeFileSync(solved, good.replace('"1064"', '"1065"').replace('en: Done', 'en: <b>'))
    const { status, printed } = run('--fix')
    writeFileSync(solved, good)
    expect(status).toBe(1)
    expect(
      printed
        .trim()
        .split('\n')
        .map(line => line.replace(/ .*\[/, ' [')),
    ).toEqual([
      'content/steps/solved.yaml:2:7 [code-check-digit]',
      'content/steps/solved.yaml:3:37 [unsafe-text]',
      'content: 2 problems',
    ])
  })

  it('adds a new code to the ledger with --fix', () => {
    writeFileSync(solved, readFileSync(solved, 'utf8').replace('"1064"', '"1078"'))
    expect(run().printed).toContain(
      '"1078" is not in codes.yaml — run npm run fix [code-not-issued]',
    )
    expect(run('--fix').status).toBe(0)
    expect(readFileSync(join(root, 'content/codes.yaml'), 'utf8')).toMatch(
      /"1064": solved\n"1078": solved\n$/,
    )
  })
})
