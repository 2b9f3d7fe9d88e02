import type { FinderWords } from '../../machines/interface-words.generated.ts'
import { fill } from '../ui/guide.ts'
import type { Matched } from '../../machines/finder/judge.ts'
import type { Shown } from './found.ts'
import { firstCharacters, mostShown } from './long-text.ts'

/** A step that is offered, and in words why. */
export type Option = { readonly step: string; readonly why: string }

/**
 * The steps to choose from, best first; none where nothing was found.
 * @param start the step that asks what is wrong: it stands on the page already, or is offered in words
 */
export function optionsOf(found: Shown, words: FinderWords, start: string): readonly Option[] {
  if (found.kind === 'code') return [{ step: found.step, why: words.matchedCode }]
  if (found.kind === 'steps') {
    return found.results.map(({ step, matched }) => ({ step, why: whyOf(matched, words) }))
  }
  if (found.kind === 'question' && found.step !== start) {
    return [{ step: found.step, why: whyOf({ kind: 'words', words: found.words }, words) }]
  }
  if (found.kind === 'wrong-code') {
    return found.near.map(({ step, code }) => ({ step, why: fill(words.nearCode, { code }) }))
  }
  const step = found.kind === 'file-name' ? found.name.step : undefined
  return step === undefined ? [] : [{ step, why: words.matchedName }]
}

function whyOf(matched: Matched, words: FinderWords): string {
  const short = (text: string) => firstCharacters(text, mostShown)
  return matched.kind === 'message'
    ? fill(words.matchedMessage, { text: short(matched.text) })
    : fill(words.matchedWords, { words: short(matched.words.join(', ')) })
}
