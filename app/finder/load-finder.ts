import fileNames from 'load-language:content:file-names'
import words from 'load-language:content:interface/finder'
import topics from 'load-language:content:topics'
import { use } from 'react'
import type { FileNames, Language } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import type { FileNameReader } from '../../machines/file-name.ts'
import { fetchOnce } from '../platform/fetch-once.ts'
import type { SearchEngine } from './found.ts'

const spoken = new Map<Language, Promise<FinderWords>>()
const engines = new Map<Language, Promise<SearchEngine>>()

function loadFinderWords(language: Language): Promise<FinderWords> {
  return fetchOnce(spoken, language, words[language])
}

/** The words of the finder in a language; suspends while they are on their way. */
export function useFinderWords(language: Language): FinderWords {
  return use(loadFinderWords(language))
}

/**
 * Fetches what the finder and the reader of file names need in a language, for a page that is to change
 * over in one go: what suspends vanishes for a third of a second. Never fails.
 */
export async function prepareTool(language: Language): Promise<void> {
  await Promise.all([loadFinderWords(language), loadNameReader(language)]).catch(() => undefined)
}

/**
 * What finds, and what is known of other messages in a language; fetched and made once.
 * @throws TypeError when it cannot be fetched; the next call tries again
 */
export function loadSearchEngine(language: Language, flow: Flow): Promise<SearchEngine> {
  return fetchOnce(engines, language, async () => {
    // Apart from each other the engine and its index compress better.
    const [{ createSearch }, index, known, names] = await Promise.all([
      import('./create-search.ts'),
      import('finder:index'),
      topics[language](),
      fileNames[language](),
    ])
    return { find: await createSearch(index.default, flow, names), topics: known, names }
  })
}

/** The reader of names, and what it says. */
export type NameReader = FileNameReader & { readonly names: FileNames }
const readers = new Map<Language, Promise<NameReader>>()

/** What reads the name of a file; fetched once, and apart from the page's own scripts. */
function loadNameReader(language: Language): Promise<NameReader> {
  return fetchOnce(readers, language, async () => {
    const [{ createFileNameReader }, names] = await Promise.all([
      import('../../machines/file-name.ts'),
      fileNames[language](),
    ])
    return { ...createFileNameReader(names), names }
  })
}

/** What reads the name of a file in a language; suspends while it is on its way. */
export function useNameReader(language: Language): NameReader {
  return use(loadNameReader(language))
}
