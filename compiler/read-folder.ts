import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The content's files by path in the folder: its own YAML, and all that lies in `steps`, `interface` and `finder`. */
export function readFolder(folder: string): Map<string, string> {
  const paths = [
    ...readdirSync(folder).filter(name => name.endsWith('.yaml')),
    ...filesIn(folder, 'steps'),
    ...filesIn(folder, 'interface'),
    ...filesIn(folder, 'finder'),
  ]
  return new Map(paths.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** Files with a dot in front belong to editors and systems, not to the content. */
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
