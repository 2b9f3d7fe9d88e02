import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readAtRef } from '../../../compiler/diff/git-content.ts'

let folder = ''
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], { cwd: folder })

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diff-'))
  git('init', '-q')
  mkdirSync(join(folder, 'content/words'), { recursive: true })
  writeFileSync(join(folder, 'content/words/pages.yaml'), 'back: { kk: Артқа, ru: Назад }\n')
  writeFileSync(join(folder, 'content/types.ts'), 'export {}\n')
  writeFileSync(join(folder, 'other.yaml'), 'a: b\n')
  git('add', '.')
  git('commit', '-qm', 'one')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the content at a commit', () => {
  it('is what was committed, not the working tree', () => {
    writeFileSync(join(folder, 'content/words/pages.yaml'), 'back: { kk: Кері, ru: Назад }\n')
    expect([...readAtRef('HEAD', 'content', folder)]).toEqual([
      ['words/pages.yaml', 'back: { kk: Артқа, ru: Назад }\n'],
    ])
  })

  it('has the present paths', () => {
    mkdirSync(join(folder, 'content/interface'))
    renameSync(
      join(folder, 'content/words/pages.yaml'),
      join(folder, 'content/interface/pages.yaml'),
    )
    git('add', '-A')
    expect([...readAtRef('HEAD', 'content', folder).keys()]).toEqual(['interface/pages.yaml'])
  })

  it('is refused with a message when there is no such commit', () => {
    expect(() => readAtRef('nowhere', 'content', folder)).toThrow(
      'Git knows no "nowhere". Name a branch, a tag or a commit',
    )
  })
})
