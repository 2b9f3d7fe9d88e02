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

/** The finder's words in a language; suspends while they load. */
export function useFinderWords(language: Language): FinderWords {
  return use(loadFinderWords(language))
}

/**
 * Prefetches what the finder and the file name reader need in a language, before the page switches to it: suspended
 * parts would be hidden for a third of a second. Never rejects.
 */
export async function prepareTool(language: Language): Promise<void> {
  await Promise.all([loadFinderWords(language), loadNameReader(language)]).catch(() => undefined)
}

/**
 * Loads the search engine and what is known of other messages in a language, once.
 * @throws TypeError when it cannot be fetched; the next call tries again
 */
export function loadSearchEngine(language: Language, flow: Flow): Promise<SearchEngine> {
  return fetchOnce(engines, language, async () => {
    // Compressed apart, the engine and its index are smaller.
    const [{ createSearch }, index, known, names] = await Promise.all([
      import('./create-search.ts'),
      import('finder:index'),
      topics[language](),
      fileNames[language](),
    ])
    return { find: await createSearch(index.default, flow, names), topics: known, names }
  })
}

/** The file name reader, and its texts. */
export type NameReader = FileNameReader & { readonly names: FileNames }
const readers = new Map<Language, Promise<NameReader>>()

/** Loads the file name reader, once, as a chunk of its own. */
function loadNameReader(language: Language): Promise<NameReader> {
  return fetchOnce(readers, language, async () => {
    const [{ createFileNameReader }, names] = await Promise.all([
      import('../../machines/file-name.ts'),
      fileNames[language](),
    ])
    return { ...createFileNameReader(names), names }
  })
}

/** The file name reader in a language; suspends while it loads. */
export function useNameReader(language: Language): NameReader {
  return use(loadNameReader(language))
}
