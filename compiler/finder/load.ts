import { contentFolder, defaultLanguage } from '../guide.ts'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import * as z from 'zod'
import { readContent } from '../check.ts'
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

/**
 * Compiles the content and creates its finder, for reports and tests.
 * @throws Error when the content has problems
 */
export function loadFinder(folder = contentFolder): {
  find: Finder
  data: FinderData
  /** Ids of all steps. */
  steps: readonly string[]
} {
  const content = readContent(folder)
  const fileNames = createFileNameReader(compileFileNames(content, defaultLanguage))
  const data = makeFinderDataOnce(compileFinder(content))
  const find = createFinder(data, createFlow(compileGraph(content)), fileNames)
  return { find, data, steps: [...content.steps.keys()] }
}

const folder = 'tests/compiler/finder'
/** The sets that the finder is measured on while it is changed; `dev-set-7` was once a blind test set. */
export const devSets = ['dev-set-6', 'dev-set-7', 'real-reports'] as const

/**
 * Reads a dev set from `tests/compiler/finder/`.
 * @throws ZodError when the file has another form
 */
export function loadTexts(set: string): TestText[] {
  return texts.parse(parse(readFileSync(`${folder}/${set}.yaml`, 'utf8')))
}
