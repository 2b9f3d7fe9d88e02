import type { FileNames, FileNameText, TopicTexts } from '../../machines/content.ts'
import type { Finder, Found } from '../../machines/finder/find.ts'

/** What finds, and what is known of messages that the document does not cover. */
export type SearchEngine = {
  readonly find: Finder
  readonly topics: TopicTexts
  readonly names: FileNames
}
export type LoadSearchEngine = () => Promise<SearchEngine>

/**
 * What a text led to. `looking` while a log is gone through for a message, `failed` where nothing
 * could be fetched.
 */
export type Shown =
  | Exclude<Found, { kind: 'file-name' }>
  | { readonly kind: 'file-name'; readonly name: NameShown }
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }

/** What a name tells; `isHint` where it tells more than nothing. */
export type NameShown = FileNameText & { readonly isHint: boolean }

/** The words for what a name hints at. */
export function nameShown({ names, nothing }: FileNames, hint: string): NameShown {
  const text = names.find(({ id }) => id === hint)?.text
  return text === undefined ? { says: nothing, isHint: false } : { ...text, isHint: true }
}
