import type { TopicTexts } from '../../machines/content.ts'
import type { Finder, Found } from '../../machines/finder/find.ts'

/** What finds, and what is known of messages that the document does not cover. */
export type Finds = { readonly find: Finder; readonly topics: TopicTexts }
export type LoadFinds = () => Promise<Finds>

/**
 * What a text led to. `looking` while a log is gone through for a message, `failed` where nothing
 * could be fetched.
 */
export type Shown = Found | { readonly kind: 'looking' } | { readonly kind: 'failed' }
