import fileNames from 'load-language:content:file-names'
import words from 'load-language:content:interface/finder'
import topics from 'load-language:content:topics'
import type { FileNames, Language } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import type { FileNameReader } from '../../machines/file-name.ts'
import { createDeferred } from '../platform/deferred.ts'
import type { SearchEngine } from './found.ts'

const finderWords = createDeferred((language: Language): Promise<FinderWords> => words[language]())
/** The finder's texts in a language; suspends while they load. */
export const useFinderWords = finderWords.useValue

/**
 * Prefetches what the finder and the file name reader need in a language, before the page switches to it: suspended
 * parts would be hidden for a third of a second. Never rejects.
 */
export async function prepareTool(language: Language): Promise<void> {
  await Promise.all([finderWords.load(language), nameReader.load(language)]).catch(() => undefined)
}

/**
 * Loads the search engine and the texts about known messages in a language, once.
 * @throws TypeError when it cannot be fetched; the next call tries again
 */
export const { load: loadSearchEngine } = createDeferred(
  async (language: Language, flow: Flow): Promise<SearchEngine> => {
    // Engine and index compress better as two files.
    const [{ createSearch }, index, known, names] = await Promise.all([
      import('./create-search.ts'),
      import('finder:index'),
      topics[language](),
      fileNames[language](),
    ])
    return { find: await createSearch(index.default, flow, names), topics: known, names }
  },
)

/** The file name reader, and its texts. */
export type NameReader = FileNameReader & { readonly names: FileNames }
const nameReader = createDeferred(async (language: Language): Promise<NameReader> => {
  const [{ createFileNameReader }, names] = await Promise.all([
    import('../../machines/file-name.ts'),
    fileNames[language](),
  ])
  return { ...createFileNameReader(names), names }
})
/** The file name reader in a language; suspends while it loads. */
export const useNameReader = nameReader.useValue
