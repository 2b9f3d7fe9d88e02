import { contentFolder, defaultLanguage } from '../guide.ts'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { checkContent } from '../check.ts'
import { compileFinder } from '../finder.ts'
import { compileGraph } from '../graph.ts'
import { compileFileNames } from '../file-names.ts'
import { createFileNameReader } from '../../machines/file-name.ts'
import { createFinder } from '../../machines/finder/find.ts'
import type { Finder } from '../../machines/finder/find.ts'
import type { FinderData } from '../../machines/finder/data.ts'
import { createFlow } from '../../machines/flow.ts'
import type { Sentence } from './evaluate.ts'
import { makeFinderDataOnce } from './make-once.ts'

const sentences = z.array(
  z.strictObject({
    text: z.string(),
    language: z.string(),
    way: z.string(),
    steps: z.array(z.string()),
  }),
)

/** The finder of the content as it stands, and its index. */
export function loadFinder(folder = contentFolder): { find: Finder; data: FinderData } {
  const { content } = checkContent(folder)
  if (content === undefined) throw new Error('The content has mistakes: npm run content:check')
  const fileNames = createFileNameReader(compileFileNames(content, defaultLanguage))
  const data = makeFinderDataOnce(compileFinder(content))
  return { find: createFinder(data, createFlow(compileGraph(content)), fileNames), data }
}

/** The two halves of the evaluation set, and what two further writers would say. */
export const sentenceSets = ['working', 'held-back', 'second-writers'] as const

/** The sentences of one set. */
export function loadSentences(set: (typeof sentenceSets)[number]): Sentence[] {
  return sentences.parse(parse(readFileSync(`tests/compiler/finder/${set}.yaml`, 'utf8')))
}
