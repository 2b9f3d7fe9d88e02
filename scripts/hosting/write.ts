import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSettings } from '../../deploy/settings.ts'
import { hostFiles } from './files.ts'

// Writes the host configurations: into deploy/, or for settings of your own into the folder named.
const folder = process.argv[2] ?? 'deploy'
for (const [path, text] of hostFiles(readSettings(process.env))) {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
  console.log(file)
}
