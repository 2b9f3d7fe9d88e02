import type { Language } from '../../machines/content.ts'
import type { PageWords } from '../../machines/interface-words.generated.ts'
import { hasOwn } from '../../machines/plain-data.ts'

/** What every part of a page needs to speak: the language, its words, and where the site is hosted. */
export type Guide = {
  readonly language: Language
  readonly words: PageWords
  /** The path under which the site is hosted, with slashes at both ends. */
  readonly base: string
  /** Set where no list of terms stands on the page, so that a term must not link to one. */
  readonly hasNoTermList?: true
}

/** Fills `{name}` in a text; a name without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    hasOwn(values, name) ? (values[name] ?? whole) : whole,
  )
}
