import type { FinderWords } from '../../machines/interface-words.generated.ts'
import type { Shown } from './found.ts'

/** The sentence that the page says of a result; undefined where the steps speak for themselves. */
export function sentenceOf(found: Shown, words: FinderWords): string | undefined {
  if (found.kind === 'file-name') return found.name.says
  const sentences: Partial<Record<Shown['kind'], string>> = {
    failed: words.failed,
    looking: words.looking,
    'misheard-code': words.misheard,
    outside: words.outside,
    unsure: words.unsure,
  }
  return sentences[found.kind]
}
