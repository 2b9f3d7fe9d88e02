import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { checkFiles } from '../../compiler/check.ts'
import type { Checked } from '../../compiler/check.ts'
import { toContent } from '../../compiler/content.ts'
import type { Content } from '../../compiler/content.ts'
import { readDraft } from '../../compiler/draft.ts'
import { generateFiles } from '../../compiler/generate.ts'
import { formatProblem } from '../../compiler/problem.ts'
import type { Problem } from '../../compiler/problem.ts'
import { parseSource } from '../../compiler/source-file.ts'
import { findStale } from '../../compiler/stale.ts'
import { isMutationRun } from '../support/runs.ts'

const root = 'tests/fixtures/content'

/** The small valid content that every fixture is based on. */
export const base: ReadonlyMap<string, string> = readAll('base')

/** The fixtures: one folder per rule, with only the files that break it. */
export const ruleFixtures = readdirSync(root).filter(name => name !== 'base' && name !== 'hostile')

function readAll(name: string): Map<string, string> {
  const folder = join(root, name)
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** The base content overlaid with a fixture. A file that begins with "# deleted" is removed. */
export function overlay(name: string): { files: Map<string, string>; expected: string[] } {
  const over = readAll(name)
  const files = new Map([...base, ...over])
  for (const [path, text] of over) if (text.startsWith('# deleted')) files.delete(path)
  const expected = [...over].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /(?:#|\/\/) problem/.test(line) ? [`content/${path}:${index + 1}`] : [],
      ),
  )
  return { files, expected }
}

/** The base content with some texts replaced, for a test without a fixture. */
export function change(
  ...changes: [path: string, from: string, to: string][]
): Map<string, string> {
  const files = new Map(base)
  for (const [path, from, to] of changes) {
    const text = files.get(path)
    if (!text?.includes(from)) throw new Error(`${path} does not hold ${JSON.stringify(from)}`)
    files.set(
      path,
      text.replace(from, () => to),
    )
  }
  return files
}

/** Caches the files of the base content, which nearly every test reads. */
const read = new Map<string, ReturnType<typeof parseSource>>()
export function parseOnce(name: string, text: string): ReturnType<typeof parseSource> {
  if (base.get(name.replace('content/', '')) !== text) return parseSource(name, text)
  const source = read.get(name) ?? parseSource(name, text)
  read.set(name, source)
  return source
}

/** What the check finds, from files that are read once. */
export function check(files: ReadonlyMap<string, string>): Checked {
  return checkFiles(files, 'content', parseOnce)
}

/** A content that has no problem; in a mutation run, which begins with one that has none, without looking for any. */
export function contentOf(files: ReadonlyMap<string, string> = base): Content {
  if (isMutationRun) return toContent(readDraft(files, 'content', parseOnce))
  const { content, problems } = check(files)
  if (content === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  return content
}

/** All problems, including stale generated files; those of the base are generated when it has none. */
export function problemsOf(files: ReadonlyMap<string, string>): readonly Problem[] {
  const { content, problems } = check(files)
  if (content === undefined) return problems
  const inContent = [...files].map(([path, text]) => [`content/${path}`, text] as const)
  return findStale(content, new Map([...generateFiles(content), ...inContent]))
}
