import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FinderPhrases } from '../finder.ts'
import type { FinderData } from '../../machines/finder/data.ts'
import { makeFinderData } from './index.ts'

const kept = 'node_modules/.cache/finder'
/** Every source file that affects the index. */
const makers = ['compiler/finder', 'machines/finder']

/**
 * Returns the index from the cache when sentences and code are the same; otherwise trains it, which takes eight
 * seconds. With `LEARN_AGAIN` set it always trains.
 */
export function makeFinderDataOnce(phrases: FinderPhrases): FinderData {
  const file = join(kept, `finder-${hashOf(phrases)}.json`)
  if (process.env['LEARN_AGAIN'] === undefined) {
    try {
      const made: FinderData = JSON.parse(readFileSync(file, 'utf8'))
      return made
    } catch {
      // Not in the cache, or truncated.
    }
  }
  const data = makeFinderData(phrases)
  mkdirSync(kept, { recursive: true })
  // Written under another name and moved, so that a reader gets all of it or nothing.
  const part = `${file}.${process.pid}`
  writeFileSync(part, JSON.stringify(data))
  renameSync(part, file)
  return data
}

function hashOf(phrases: FinderPhrases): string {
  const hash = createHash('sha256').update(JSON.stringify(phrases))
  for (const folder of makers) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names.filter(own => own.endsWith('.ts'))) {
      hash.update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
