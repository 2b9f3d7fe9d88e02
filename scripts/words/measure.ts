import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { inEveryLanguage } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import { pageKey, readPages } from './read-pages.ts'
import { waysToSolutions } from './ways.ts'
import type { Way } from './ways.ts'
import { median } from '../bench/statistics.ts'

/** A path to a solution with the words to read on it, and in the document read from the top. */
export type MeasuredWay = Way & {
  readonly decisions: number
  readonly words: Readonly<Record<Language, number>>
  /** Words of the document from its beginning to the end of the same first action. */
  readonly document: number
}
export type Measure = {
  readonly ways: readonly MeasuredWay[]
  readonly medians: {
    readonly decisions: number
    readonly words: Readonly<Record<Language, number>>
    readonly document: number
  }
}

const documentWords = z.record(z.string(), z.number().int().positive())

/**
 * Measures every path to a solution.
 * @throws Error when a solution is missing in document-words.yaml
 */
export async function measureWords(): Promise<Measure> {
  const { graph, pages } = await readPages()
  const file = 'scripts/words/document-words.yaml'
  const inDocument = new Map(Object.entries(documentWords.parse(parse(readFileSync(file, 'utf8')))))
  const ways = waysToSolutions(graph).map(way => {
    const solution = way.steps.at(-1) ?? ''
    const document = inDocument.get(solution)
    if (document === undefined) throw new Error(`${file} has no "${solution}". Count it there.`)
    const count = (language: Language) =>
      way.steps.reduce((sum, step) => {
        const page = pages.get(pageKey(language, step))
        return sum + ((step === solution ? page?.toFirstAction : page?.all) ?? 0)
      }, 0)
    const words = inEveryLanguage(count)
    return { ...way, decisions: way.answers.length, words, document }
  })
  const of = (figure: (way: MeasuredWay) => number) => median(ways.map(figure))
  return {
    ways,
    medians: {
      decisions: of(({ decisions }) => decisions),
      words: inEveryLanguage(language => of(({ words }) => words[language])),
      document: of(({ document }) => document),
    },
  }
}
