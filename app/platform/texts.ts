import loaders from 'load-language:content:text'
import type { GuideText, Language } from '../../machines/content.ts'

/**
 * Loads the texts of a language, once: one download per language.
 * @throws TypeError when the file cannot be fetched (offline, or gone after a deployment)
 */
export function loadText(language: Language): Promise<GuideText> {
  return loaders[language]()
}

/**
 * Loads the texts of the open page's language. The entry script calls it, so it must not import the list of languages.
 * @throws TypeError when the file cannot be fetched
 */
export function loadPageText(): Promise<GuideText> {
  const { lang } = document.documentElement
  const load = Object.entries(loaders).find(([language]) => language === lang)?.[1]
  if (load === undefined) throw new TypeError(`There are no words in "${lang}".`)
  return load()
}
