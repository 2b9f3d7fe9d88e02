import type { Language } from '../../machines/content.ts'
import { defaultLanguage, isLanguage } from './languages.ts'

/** The language of the page that is open. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : defaultLanguage
}
