import guide from 'content:guide'
import type { Language } from '../../machines/content.ts'
import type { LanguageInfo } from '../../machines/guide-info.ts'

/** The languages of the guide, in the order in which they are offered. */
export const languages: readonly Language[] = guide.languages.map(({ id }) => id)
/** The default language, for pages in no language of their own, and the language of the document. */
export const { default: defaultLanguage, document: documentLanguage } = guide

/**
 * The name and writing direction of a language.
 * @throws Error for a language that `guide.yaml` does not list
 */
export function languageInfo(language: Language): LanguageInfo {
  const info = guide.languages.find(({ id }) => id === language)
  if (info === undefined) throw new Error(`guide.yaml lists no language "${language}".`)
  return info
}

const isMixed = guide.languages.some(({ direction }, _, [first]) => direction !== first?.direction)

/**
 * The attributes (`lang`, `dir`) of an element in a language that may differ from the page's. With a direction of its
 * own the element is also isolated from the text around it; where all languages run the same way, `lang` alone is
 * enough.
 */
export function inLanguage(language: Language): {
  lang: Language
  dir?: LanguageInfo['direction']
} {
  return isMixed ? { lang: language, dir: languageInfo(language).direction } : { lang: language }
}

/** Whether a text is the id of a language of the guide. */
export function isLanguage(text: string): text is Language {
  return languages.some(known => known === text)
}

/** Loads something for every language, in parallel. */
export async function loadEveryLanguage<T>(
  load: (language: Language) => Promise<T>,
): Promise<Readonly<Record<Language, T>>>
export async function loadEveryLanguage<T>(
  load: (language: Language) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  const loaded = languages.map(async language => [language, await load(language)] as const)
  return Object.fromEntries(await Promise.all(loaded))
}
