import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { readContent } from '../compiler/check.ts'
import { compareVersions } from '../compiler/diff/compare.ts'
import { readAtRef } from '../compiler/diff/git-content.ts'
import { readDraft } from '../compiler/draft.ts'
import { compileGraph } from '../compiler/graph.ts'
import { readFolder } from '../compiler/read-folder.ts'
import { draftChanges, lostWithoutSuccessor } from '../compiler/release/draft-release.ts'
import { addRelease, dropDraft, keepDraft, setDate } from '../compiler/release/write-release.ts'
import type { Content } from '../compiler/content.ts'
import { contentFolder, documentLanguage, guide } from '../compiler/guide.ts'

const folder = contentFolder
const releases = `${folder}/releases.yaml`
const documentFile = `${folder}/document.yaml`
const source = documentLanguage

/**
 * `npm run release`: dates and numbers the content and drafts the public list of changes; `-- --keep` keeps the draft
 * when somebody has rewritten it; `-- --check` fails while texts are unreleased.
 */
function main(way: string | undefined): string {
  const content = readContent()
  if (way === '--check') return check(content)
  if (way === '--keep') return keep(content)
  if (way !== undefined)
    throw new Error(`"${way}" is unknown. Leave it out, or write --keep or --check.`)
  return draft(content)
}

function check(content: Content): string {
  const { contentVersion } = compileGraph(content)
  const [newest] = content.releases
  if (newest?.content === contentVersion && newest.draft === undefined) {
    return `The content is that of version ${newest.number}, ${newest.date}.`
  }
  throw new Error(`The words changed since version ${newest?.number ?? 0}. Run npm run release.`)
}

function draft(content: Content): string {
  const text = dropDraft(readFileSync(releases, 'utf8'))
  const kept = content.releases.filter(one => one.draft === undefined)
  const [newest] = kept
  const graph = compileGraph(content)
  if (newest?.content === graph.contentVersion) {
    throw new Error(
      `No word has changed since version ${newest.number}. There is nothing to release.`,
    )
  }
  const changes = newest === undefined ? undefined : changesSince(lastRelease())
  const lost = changes === undefined ? [] : lostWithoutSuccessor(changes)
  if (lost.length > 0) throw new Error(`Old links would stop at these:\n${lost.join('\n')}`)
  const entry = {
    number: (newest?.number ?? 0) + 1,
    date: new Date().toISOString().slice(0, 10),
    content: graph.contentVersion,
    flow: graph.version,
    draft: true as const,
    changes: changes === undefined ? [] : draftChanges(content, changes, Object.keys(graph.steps)),
  }
  writeFileSync(documentFile, setDate(readFileSync(documentFile, 'utf8'), entry.date))
  writeFileSync(releases, addRelease(text, entry))
  if (entry.changes.length === 0)
    return `Version ${entry.number} is drafted in ${releases}. It changes no step: run npm run release -- --keep.`
  return `Version ${entry.number} is drafted in ${releases}, with ${entry.changes.length} changed steps.
Rewrite its lines for readers, in every language, then run npm run release -- --keep.`
}

function keep(content: Content): string {
  const open = content.releases.find(one => one.draft)
  if (open === undefined) throw new Error('There is no draft. Run npm run release first.')
  const { contentVersion } = compileGraph(content)
  if (open.content !== contentVersion) {
    throw new Error('The words changed since the draft was made. Run npm run release again.')
  }
  writeFileSync(releases, keepDraft(readFileSync(releases, 'utf8')))
  return `Version ${open.number} of ${open.date} is kept. Commit content/ and build the site.`
}

/** The commit of the last release. */
function lastRelease(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim()
  const ref = git('log', '-1', '--format=%H', '--', releases)
  if (ref === '') throw new Error(`Commit ${releases} first: the next release is compared with it.`)
  return ref
}

function changesSince(ref: string) {
  const version = (files: Map<string, string>) => ({ files, draft: readDraft(files, folder) })
  const settings = { start: guide.start, source }
  return compareVersions(version(readAtRef(ref, folder)), version(readFolder(folder)), settings)
}

console.log(main(process.argv[2]))
