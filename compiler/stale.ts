import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateFiles } from './generate.ts'
import type { Problem } from './problem.ts'
import type { Content } from './content.ts'

/** Reads the generated files of a project; a missing one reads as empty. @param root the project's folder */
export function readGenerated(root: string, content: Content): Map<string, string> {
  const names = [...generateFiles(content).keys()]
  return new Map(
    names.map(name => {
      const path = join(root, name)
      return [name, existsSync(path) ? readFileSync(path, 'utf8') : '']
    }),
  )
}

/** Reports the generated files that no longer match the content. */
export function findStale(content: Content, files: ReadonlyMap<string, string>): Problem[] {
  return [...generateFiles(content)]
    .filter(([name, text]) => files.get(name) !== text)
    .map(([name]) => ({
      rule: 'stale-file',
      file: name,
      line: 1,
      column: 1,
      what: 'this file is not what the content makes of it now',
      todo: 'run npm run fix',
    }))
}
