import { languages } from '../../content/types.ts'
import type { Language } from '../../content/types.ts'

/** The language that follows, round and round: one key goes through all of them. */
export function nextLanguage(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language
}
