import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FinderPhrases } from '../finder.ts'
import type { FinderData } from '../../machines/finder/data.ts'
import { makeFinderData } from './index.ts'

const cacheFolder = 'node_modules/.cache/finder'
/** The folders whose source files affect the index. */
const sourceFolders = ['compiler/finder', 'machines/finder']

/**
 * Returns the index from the cache when neither sentences nor code have changed; else trains it, which takes some
 * eight seconds. With `LEARN_AGAIN` set it always trains.
 */
export function makeFinderDataOnce(phrases: FinderPhrases): FinderData {
  const file = join(cacheFolder, `finder-${hashOf(phrases)}.json`)
  if (process.env['LEARN_AGAIN'] === undefined) {
    try {
      const cached: FinderData = JSON.parse(readFileSync(file, 'utf8'))
      return cached
    } catch {
      // Not in the cache, or truncated.
    }
  }
  const data = makeFinderData(phrases)
  mkdirSync(cacheFolder, { recursive: true })
  // Renamed when complete, so that a concurrent reader never sees part of it.
  const part = `${file}.${process.pid}`
  writeFileSync(part, JSON.stringify(data))
  renameSync(part, file)
  return data
}

function hashOf(phrases: FinderPhrases): string {
  const hash = createHash('sha256').update(JSON.stringify(phrases))
  for (const folder of sourceFolders) {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
    for (const name of names.filter(own => own.endsWith('.ts'))) {
      hash.update(readFileSync(join(folder, name)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
