// Writes a synthetic guide of the given number of steps, which can be checked and built:   npm run scale -- 2000
// CONTENT=.cache/scale/2000 OUT_DIR=.cache/scale/2000-site npm run build
// Measures built ones side by side:   npm run scale -- --measure 20 200 2000
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { contentFolder, guide, languages } from '../compiler/guide.ts'
import { measureSites } from './scale/measure.ts'
import { syntheticGuide } from './scale/synthetic-guide.ts'

/** The fewest steps that such a guide can have. */
const fewest = 12
/** Files that are copied from the project's guide. */
const copiedFiles = ['guide.yaml', 'settings.yaml', 'interface', 'finder/words.txt']

/** The words of the document's facts, by language. */
function wordsByLanguage(): Record<string, string[]> {
  const { facts }: { facts: Record<string, { says: Record<string, string> }> } = parse(
    readFileSync(join(contentFolder, 'document.yaml'), 'utf8'),
  )
  return Object.fromEntries(
    languages.map(language => {
      const all = Object.values(facts).map(({ says }) => says[language] ?? '')
      return [language, [...new Set(all.join(' ').match(/\p{L}{3,}/gu) ?? [])]]
    }),
  )
}

const isMeasuring = process.argv[2] === '--measure'
const count = Number(process.argv[2])
if (isMeasuring) {
  await measureSites(process.argv.slice(3))
  process.exit()
} else if (!Number.isInteger(count) || count < fewest) {
  console.error(`Say how many steps: npm run scale -- 200 (a whole number from ${fewest} on)`)
  process.exitCode = 1
} else {
  const folder = `.cache/scale/${count}`
  rmSync(folder, { recursive: true, force: true })
  const { start, 'not-covered': notCovered, 'not-sure': notSure } = guide
  const files = syntheticGuide(count, { languages, start, notCovered, notSure }, wordsByLanguage())
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const name of [
    ...copiedFiles,
    ...languages.map(language => `finder/chatter.${language}.txt`),
  ])
    cpSync(join(contentFolder, name), join(folder, name), { recursive: true })
  // A topic without a step; the finder needs one.
  const topics = join(contentFolder, 'finder/topics')
  const [topic = ''] = readdirSync(topics).filter(
    name => !existsSync(join(topics, name, 'topic.yaml')),
  )
  cpSync(join(topics, topic), join(folder, 'finder/topics', topic), { recursive: true })
  console.log(
    `${folder}: ${count} steps, ${languages.length} languages. CONTENT=${folder} npm run fix, then build.`,
  )
}
