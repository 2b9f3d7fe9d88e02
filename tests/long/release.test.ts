import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { copyOfProject } from '../scripts/copy-of-project.ts'

const project = copyOfProject()
afterAll(() => project.remove())
const file = (path: string) => join(project.folder, path)
const read = (path: string) => readFileSync(file(path), 'utf8')
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], {
    cwd: project.folder,
  })
function commit() {
  git('add', 'content')
  git('commit', '-qm', 'content', '--allow-empty')
}
function release(...words: string[]) {
  const run = ['scripts/run.mjs', 'scripts/release.ts', ...words]
  const { status, stdout, stderr } = spawnSync('node', run, {
    cwd: project.folder,
    encoding: 'utf8',
  })
  return { status, said: stdout + stderr }
}
function edit(path: string, from: string, to: string) {
  expect(read(path)).toContain(from)
  writeFileSync(
    file(path),
    read(path).replace(from, () => to),
  )
}

function changeHeading(step: string) {
  const path = `content/steps/${step}.yaml`
  const [line = ''] = /^ {2}en: .*$/m.exec(read(path)) ?? []
  edit(path, line, '  en: Changed since')
}

describe('npm run release', () => {
  it('drafts, keeps and numbers versions, and refuses what would break old links', () => {
    git('init', '-q')
    writeFileSync(file('content/releases.yaml'), '# Versions.\n[]\n')
    commit()
    expect(release('--keep')).toMatchObject({ status: 1 })
    expect(release()).toMatchObject({ status: 0 })
    expect(release('--check')).toMatchObject({ status: 1 })
    expect(release('--keep')).toMatchObject({ status: 0 })
    expect(release('--check')).toMatchObject({ status: 0 })
    expect(release().said).toContain('nothing to release')
    commit()

    edit('content/steps/use-gost.yaml', '  solved:', '  worked:')
    const refused = release()
    expect(refused.status).toBe(1)
    expect(refused.said).toContain('the answer solved of use-gost')
    edit('content/steps/use-gost.yaml', '  worked:', '  worked:\n    formerly: [solved]')
    expect(release().said).toContain('Version 2 is drafted')
    // Readers do not see a new id; they see a new heading.
    expect(read('content/releases.yaml')).not.toContain('use-gost')
    changeHeading('use-gost')
    expect(release().said).toContain('Version 2 is drafted')
    const today = new Date().toISOString().slice(0, 10)
    expect(read('content/document.yaml')).toContain(`date: ${today}`)
    expect(read('content/releases.yaml')).toMatch(
      /number: 2[\s\S]*draft: true[\s\S]*use-gost[\s\S]*number: 1/,
    )
    changeHeading('solved')
    expect(release('--keep').said).toContain('Run npm run release again')
    expect(release().said).toContain('with 2 changed steps')
    expect(release('--keep').status).toBe(0)
    expect(release('--maybe').said).toContain('"--maybe" is unknown')
  })
})
