import type { FileNames, FileNameText, TopicTexts } from '../../machines/content.ts'
import type { Finder, Found } from '../../machines/finder/find.ts'

/** The search engine, and what is known of messages that the document does not cover. */
export type SearchEngine = {
  readonly find: Finder
  readonly topics: TopicTexts
  readonly names: FileNames
}
export type LoadSearchEngine = () => Promise<SearchEngine>

/**
 * The state of a search: a result, `looking` while a log is searched, or `failed` where the engine could not be
 * fetched.
 */
export type Shown =
  | Exclude<Found, { kind: 'file-name' }>
  | { readonly kind: 'file-name'; readonly name: NameShown }
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }

/** What a file's name hints at; `isHint` is false where it hints at nothing. */
export type NameShown = FileNameText & { readonly isHint: boolean }

/** The texts for the hint of a file's name. */
export function nameShown({ names, nothing }: FileNames, hint: string): NameShown {
  const text = names.find(({ id }) => id === hint)?.text
  return text === undefined ? { says: nothing, isHint: false } : { ...text, isHint: true }
}
