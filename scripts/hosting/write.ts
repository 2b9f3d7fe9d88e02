import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSettings } from '../../deploy/settings.ts'
import { integrityOf } from '../build/integrity.ts'
import { pageStyle } from '../build/page-style.ts'
import { writeInFolders } from '../build/file-tree.ts'

// Before the rest, because the policy contains the hash of the style.
const hash = integrityOf(await pageStyle())
await writeFile(
  'deploy/style-hash.generated.ts',
  `// Made by npm run hosting: the hash of app/styles/page.css as it stands in the pages.\nexport const styleHash = '${hash}'\n`,
)
const { hostFiles } = await import('./files.ts')

// Writes the host configurations: into deploy/, or, for your own settings, into the given folder.
const folder = process.argv[2] ?? 'deploy'
for (const [path, text] of hostFiles(readSettings(process.env))) {
  const file = join(folder, path)
  await writeInFolders(file, text)
  console.log(file)
}
