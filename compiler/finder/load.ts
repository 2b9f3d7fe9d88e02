import { contentFolder, defaultLanguage } from '../guide.ts'
import { existsSync, readFileSync } from 'node:fs'
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
import type { TestText } from './evaluate.ts'
import { makeFinderDataOnce } from './make-once.ts'

const texts = z.array(
  z.strictObject({
    id: z.string().optional(),
    text: z.string(),
    language: z.string(),
    role: z.string().optional(),
    kind: z.string().optional(),
    way: z.string().optional(),
    steps: z.array(z.string()),
    mayRefuse: z.boolean().optional(),
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

const folder = 'tests/compiler/finder'
/** Texts that the finder is tuned on. */
export const devSets = ['dev-set-1', 'dev-set-2', 'dev-set-3', 'real-reports'] as const
/** Texts that are counted once, and never tuned on. */
export const testSet = 'test-set'

/** The texts of a set; none where there is no such file yet. */
export function loadTexts(set: string): TestText[] {
  const path = `${folder}/${set}.yaml`
  return existsSync(path) ? texts.parse(parse(readFileSync(path, 'utf8'))) : []
}
