import type { FinderWords } from '../../machines/interface-words.generated.ts'
import { fill } from '../ui/guide.ts'
import type { Shown } from './found.ts'

/** The sentence about a result; undefined where the list of steps says enough. */
export function sentenceOf(found: Shown, words: FinderWords): string | undefined {
  if (found.kind === 'file-name') return found.name.says
  if (found.kind === 'wrong-code') return found.near.length > 0 ? words.misheard : words.noSuchCode
  if (found.kind === 'outside' && found.quote !== undefined) {
    return fill(words.unknownMessage, { text: found.quote })
  }
  const sentences: Partial<Record<Shown['kind'], string>> = {
    failed: words.failed,
    looking: words.looking,
    outside: words.outside,
    question: words.several,
    unsure: words.unsure,
  }
  return sentences[found.kind]
}
