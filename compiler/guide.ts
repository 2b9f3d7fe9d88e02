import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../machines/content.ts'
import type { GuideInfo } from '../machines/guide-info.ts'
import { guideSchema } from './schemas/guide.ts'
import type { GuideFile } from './schemas/guide.ts'
import { formatProblem } from './problem.ts'
import { parseSource } from './source-file.ts'

/** The content folder of the guide that is built: `CONTENT`, or `content`. */
export const contentFolder = process.env['CONTENT'] ?? 'content'

/** The guide's icons and screenshots, served as they are; those of the project's own guide lie at its root. */
export const publicFolder = contentFolder === 'content' ? 'public' : `${contentFolder}/public`

/**
 * Reads `guide.yaml` of a content folder. The schemas of all other files depend on its languages, so it is checked
 * first.
 * @throws Error that lists each problem as `file:line:column what — what to do`
 */
export function readGuide(folder: string): GuideFile {
  const name = join(folder, 'guide.yaml').replaceAll('\\', '/')
  const source = parseSource(name, readFileSync(name, 'utf8'))
  const result = guideSchema.safeParse(source.data)
  if (result.success && source.problems.length === 0) return result.data
  const issues = result.error?.issues ?? []
  const problems = [
    ...source.problems.map(formatProblem),
    ...issues.map(({ path, message }) => {
      const keys = path.filter(key => typeof key !== 'symbol')
      const { line, column } = source.locate(keys)
      return `${name}:${line}:${column} ${keys.join('.') || 'the file'}: ${message}`
    }),
  ]
  throw new Error(problems.join('\n'))
}

/** The guide that this process builds. */
export const guide = readGuide(contentFolder)
/** Its languages, in the order in which they are offered. */
export const languages: readonly Language[] = guide.languages.map(({ id }) => id)
export const { default: defaultLanguage, document: documentLanguage } = guide

/** The module `content:guide`: what the app needs of the guide. */
export const guideInfo: GuideInfo = {
  id: guide.id,
  mark: guide.mark,
  languages: guide.languages.map(({ id, name, short, direction, locale }) => {
    return { id, name, short, direction, locale }
  }),
  start: guide.start,
  notCovered: guide['not-covered'],
  default: guide.default,
  document: guide.document,
}

/** One value per language. */
export function inEveryLanguage<T>(make: (language: Language) => T): Readonly<Record<Language, T>>
export function inEveryLanguage<T>(make: (language: Language) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(languages.map(language => [language, make(language)]))
}
