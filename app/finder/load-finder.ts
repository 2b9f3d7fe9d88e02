import type { Language, TopicTexts } from '../../content/types.ts'
import type { FinderWords } from '../../content/words.generated.ts'
import type { Flow } from '../../machines/flow.ts'
import type { KeyFileHint } from '../../machines/key-file-name.ts'
import type { Finds } from './found.ts'

const words: Record<Language, () => Promise<{ default: FinderWords }>> = {
  kk: () => import('content:words/finder/kk'),
  ru: () => import('content:words/finder/ru'),
  en: () => import('content:words/finder/en'),
}
const topics: Record<Language, () => Promise<{ default: TopicTexts }>> = {
  kk: () => import('content:topics/kk'),
  ru: () => import('content:topics/ru'),
  en: () => import('content:topics/en'),
}
const spoken = new Map<Language, Promise<FinderWords>>()
const finds = new Map<Language, Promise<Finds>>()

/** The words of the finder in a language; fetched once. */
export function loadFinderWords(language: Language): Promise<FinderWords> {
  return once(spoken, language, async () => (await words[language]()).default)
}

/**
 * What finds, and what is known of other messages in a language; fetched and made once.
 * @throws TypeError when it cannot be fetched; the next call tries again
 */
export function loadFinds(language: Language, flow: Flow): Promise<Finds> {
  return once(finds, language, async () => {
    const [{ openFind }, known] = await Promise.all([import('./open-find.ts'), topics[language]()])
    return { find: openFind(flow), topics: known.default }
  })
}

type ReadName = (name: string) => KeyFileHint
let reader: Promise<ReadName> | undefined

/** What reads the name of a key file; fetched once, and apart from the page's own scripts. */
export function loadNameReader(): Promise<ReadName> {
  reader ??= import('../../machines/key-file-name.ts').then(
    ({ readKeyFileName }) => readKeyFileName,
  )
  return reader
}

function once<Kind>(
  known: Map<Language, Promise<Kind>>,
  language: Language,
  load: () => Promise<Kind>,
): Promise<Kind> {
  const there = known.get(language)
  if (there !== undefined) return there
  const coming = load()
  known.set(language, coming)
  coming.catch(() => known.delete(language))
  return coming
}
