import { languages } from '../platform/languages.ts'
import type { Language } from '../../machines/content.ts'

/** The next language, cyclically. */
export function nextLanguage(language: Language, steps: 1 | -1 = 1): Language {
  return (
    languages[(languages.indexOf(language) + steps + languages.length) % languages.length] ??
    language
  )
}
