import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const folders = ['steps', 'interface', 'pictures', 'finder']

/** The content's files by path: YAML at the top, and all files in subfolders. */
export function readFolder(folder: string): Map<string, string> {
  const paths = [
    ...readdirSync(folder).filter(name => name.endsWith('.yaml')),
    ...folders.flatMap(name => filesIn(folder, name)),
  ]
  return new Map(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Files with a leading dot belong to editors and systems. */
function filesIn(folder: string, name: string): string[] {
  if (!existsSync(join(folder, name))) return []
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
