import type { Language } from './language.generated.ts'

/** The guide and its languages, from `guide.yaml`. */
export type GuideInfo = {
  /** The prefix of stored keys, embed messages and file names. */
  readonly id: string
  /** The path data of its mark (logo), in a square of 32 units. */
  readonly mark: string
  /** In the order in which they are offered. */
  readonly languages: readonly LanguageInfo[]
  /** The id of the first step. */
  readonly start: string
  /** The id of the step for what the document does not answer. */
  readonly notCovered: string
  /** The language of pages that have none of their own. */
  readonly default: Language
  /** The language of the document. */
  readonly document: Language
}

export type LanguageInfo = {
  readonly id: Language
  /** The name in the language itself. */
  readonly name: string
  readonly short: string
  readonly direction: 'ltr' | 'rtl'
  /** The locale for link previews, such as `en_GB`. */
  readonly locale: string
}

/** Whether a text has the form of a language id. The caller checks that the guide has that language. */
export function isLanguageId(text: string): text is Language {
  return /^[a-z]{2,3}$/.test(text)
}
