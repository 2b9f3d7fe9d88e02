import loaders from 'load-language:content:text'
import type { GuideText, Language } from '../../machines/content.ts'

/**
 * Fetches the words of a language, once: one download a language, none of the others'.
 * @throws TypeError when the file cannot be fetched (offline, or gone after a deployment)
 */
export function loadText(language: Language): Promise<GuideText> {
  return loaders[language]()
}
