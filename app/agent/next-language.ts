import { languages } from '../../content/types.ts'
import type { Language } from '../../content/types.ts'

/** The language that follows, round and round: one key goes through all of them. */
export function nextLanguage(language: Language, steps: 1 | -1 = 1): Language {
  return languages.at((languages.indexOf(language) + steps) % languages.length) ?? language
}
