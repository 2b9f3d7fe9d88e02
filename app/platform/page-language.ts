import type { Language } from '../../machines/content.ts'
import { defaultLanguage, isLanguage } from './languages.ts'

/** The language of the open page, from `<html lang>`. */
export function pageLanguage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : defaultLanguage
}
