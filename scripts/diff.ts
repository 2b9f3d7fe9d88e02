import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareVersions } from '../compiler/diff/compare.ts'
import { formatHtml } from '../compiler/diff/format-html.ts'
import { formatMarkdown, formatText } from '../compiler/diff/format.ts'
import { readAtRef } from '../compiler/diff/git-content.ts'
import { reportParts } from '../compiler/diff/report.ts'
import { readDraft } from '../compiler/draft.ts'
import { readFolder } from '../compiler/read-folder.ts'
import { parseSource } from '../compiler/source-file.ts'
import { contentFolder, documentLanguage, languages, guide } from '../compiler/guide.ts'

const usage = 'npm run diff -- <git-ref> [--markdown] [--html FILE]'
const folder = contentFolder
/** The languages, that of the document first. */
const source = documentLanguage
const language = languages.at(-1) ?? source

/** `npm run diff`: what changed for readers since a commit. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { markdown: { type: 'boolean' }, html: { type: 'string' } },
  })
  const [ref] = positionals
  if (ref === undefined) throw new Error(`Name a commit: ${usage}`)
  const version = (files: Map<string, string>) => ({
    files,
    draft: readDraft(files, folder, parseSource),
  })
  const before = version(readAtRef(ref, folder))
  const after = version(readFolder(folder))
  const changes = compareVersions(before, after, { start: guide.start, source })
  const parts = reportParts(changes, { before: before.draft, after: after.draft, language })
  if (values.html !== undefined) writeFileSync(values.html, formatHtml(parts, ref))
  console.log(values.markdown ? formatMarkdown(parts, ref) : formatText(parts, ref))
}

main()
