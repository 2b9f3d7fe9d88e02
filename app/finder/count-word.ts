import type { Language } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import { fill } from '../ui/guide.ts'

/** The number of steps found, in the language's plural form. */
export function countWord(words: FinderWords, language: Language, count: number): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = {
    one: words.resultsOne,
    few: words.resultsFew,
    many: words.resultsMany,
  }
  const form = forms[new Intl.PluralRules(language).select(count)] ?? words.resultsOther
  return fill(form, { count: String(count) })
}
