import loaders from 'load-language:content:text'
import type { GuideText, Language } from '../../machines/content.ts'

/**
 * Fetches the words of a language, once: one download a language, none of the others'.
 * @throws TypeError when the file cannot be fetched (offline, or gone after a deployment)
 */
export function loadText(language: Language): Promise<GuideText> {
  return loaders[language]()
}

/**
 * Fetches the words of the page that is open; a page always names its language. The entry script asks for
 * them, so it must not need the list of languages.
 * @throws TypeError when the file cannot be fetched
 */
export function loadPageText(): Promise<GuideText> {
  const { lang } = document.documentElement
  const load = Object.entries(loaders).find(([language]) => language === lang)?.[1]
  if (load === undefined) throw new TypeError(`There are no words in "${lang}".`)
  return load()
}
