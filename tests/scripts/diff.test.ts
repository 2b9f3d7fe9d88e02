import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const folder = mkdtempSync(join(tmpdir(), 'diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['scripts/run.mjs', 'scripts/diff.ts', ...words],
    { encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

describe('npm run diff', () => {
  it('writes Markdown and an HTML page, as in the workflow for pull requests', () => {
    const page = join(folder, 'diff.html')
    const { status, stdout } = run('HEAD', '--markdown', '--html', page)
    expect([status, stdout.split('\n')[0]]).toEqual([0, '### What changed for people since `HEAD`'])
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    const workflow = parse(readFileSync('.github/workflows/content-diff.yml', 'utf8'))
    expect(JSON.stringify(workflow.jobs)).toContain('diff -- \\"$FROM\\" --markdown --html')
  })

  it.each([
    [[], 'Name a commit: npm run diff -- <git-ref>'],
    [['no-such-branch'], 'Git knows no "no-such-branch"'],
    [['--markdown'], 'Name a commit'],
    [['HEAD', '--html'], "Option '--html <value>' argument missing"],
  ])('explains its usage: %j', (words, message) => {
    const { status, stderr } = run(...words)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
  })
})
