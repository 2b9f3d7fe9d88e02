import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Changes of a branch: a function for each file path. */
export type Changes = ReadonlyMap<string, (text: string) => string>

/** Merges two branches of a common commit, in a temporary repository. */
export function mergeBranches(one: Changes, other: Changes) {
  const folder = mkdtempSync(join(tmpdir(), 'eds-guide-merge-'))
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
      cwd: folder,
      encoding: 'utf8',
    })
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const commit = (changes: Changes, subject: string) => {
    for (const [path, change] of changes) writeFileSync(join(folder, path), change(read(path)))
    git('add', '-A')
    git('commit', '-q', '--allow-empty', '-m', subject)
  }
  cpSync('content', join(folder, 'content'), { recursive: true })
  cpSync('.gitattributes', join(folder, '.gitattributes'))
  git('init', '-q', '-b', 'main')
  commit(new Map(), 'Both begin here')
  git('switch', '-q', '-c', 'one')
  commit(one, 'One')
  git('switch', '-q', '-c', 'other', 'main')
  commit(other, 'Other')
  spawnSync(
    'git',
    [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.org',
      'merge',
      '-q',
      '--no-edit',
      'one',
    ],
    { cwd: folder },
  )
  const conflicts = git('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean)
  return { conflicts, read, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
