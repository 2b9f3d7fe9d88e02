import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSettings } from '../../deploy/settings.ts'
import { integrityOf } from '../build/integrity.ts'
import { inlineScript } from '../build/inline-script.ts'
import { pageStyle } from '../build/page-style.ts'
import { writeInFolders } from '../build/file-tree.ts'

// Before the rest, because the policy contains the hashes of the inline style and script.
const [style, script] = await Promise.all([pageStyle(), inlineScript()])
await writeFile(
  'deploy/inline-hashes.generated.ts',
  `// Made by npm run hosting: the hashes of what stands in the pages.

/** Of app/styles/page.css. */
export const styleHash = '${integrityOf(style)}'
/** Of app/ui/early-clicks-inline.ts. */
export const scriptHash = '${integrityOf(script)}'
`,
)
const { hostFiles } = await import('./files.ts')

// Writes the host configurations: into deploy/, or, for your own settings, into the given folder.
const folder = process.argv[2] ?? 'deploy'
for (const [path, text] of hostFiles(readSettings(process.env))) {
  const file = join(folder, path)
  await writeInFolders(file, text)
  console.log(file)
}
