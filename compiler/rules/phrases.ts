import { linesIn } from '../finder-files.ts'
import { entriesOf, isMap, ownValue } from '../raw.ts'
import { plainLetters } from '../cyrillic-letters.ts'
import type { Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

/** Checks training sentences: each belongs to one existing step or topic. */
export const checkPhrases: Rule = ({ finder, steps, isWhole }, report) => {
  const owners = new Map<string, string>()
  const unknown = new Set<string>()
  for (const { holder, id, file } of finder.sentences) {
    if (holder === 'step' && isWhole && !steps.has(id) && !unknown.has(id)) {
      unknown.add(id)
      const todo = didYouMean(
        id,
        steps.keys(),
        `write content/steps/${id}.yaml, or rename the file`,
      )
      report('unknown-target', { file }, `there is no step "${id}" for these sentences`, todo)
    }
    for (const [index, text] of linesIn(file).entries()) {
      const folded = foldPhrase(text)
      const owner = owners.get(folded) ?? id
      owners.set(folded, owner)
      if (owner === id) continue
      const todo = 'leave it where it fits better, or say more in both'
      report('same-phrase', { file, path: [index] }, `"${text}" also stands under ${owner}`, todo)
    }
  }
  for (const file of finder.all) {
    if (isEmpty(file.data)) {
      report(
        'empty-text',
        { file },
        'no sentence stands here',
        'write one a line, or delete the file',
      )
    }
  }
  for (const file of finder.topics.values()) {
    const step = ownValue(file.data, 'leads')
    if (typeof step !== 'string' || !isWhole || steps.has(step)) continue
    const todo = didYouMean(step, steps.keys(), 'name the step that answers these messages')
    report('unknown-target', { file, path: ['leads'] }, `there is no step "${step}"`, todo)
  }
}

/** Whether a text file has no sentence. */
function isEmpty(data: unknown): boolean {
  return Array.isArray(data) ? data.length === 0 : isMap(data) && entriesOf(data).length === 0
}

const withPlainForm = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** A sentence normalized as people type it: without case, punctuation and look-alike letters. */
export function foldPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(withPlainForm, letter => plainLetters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
