import type { PhraseChange } from './changes.ts'
import type { Version } from './compare.ts'

/** The training sentences (one per line of a text file) that were added and removed. */
export function comparePhrases(before: Version, after: Version): PhraseChange[] {
  const names = new Set([...after.files.keys(), ...before.files.keys()])
  return [...names]
    .filter(name => name.endsWith('.txt'))
    .flatMap(name => {
      const [old, now] = [linesOf(before, name), linesOf(after, name)]
      const added = without(now, old)
      const removed = without(old, now)
      return added.length + removed.length === 0 ? [] : [{ name, added, removed }]
    })
}

function linesOf({ files }: Version, name: string): string[] {
  return (files.get(name) ?? '')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '' && !line.startsWith('#'))
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others)
  return [...new Set(lines)].filter(line => !known.has(line))
}
