import { everyString } from '../raw.ts'
import type { Rule } from '../report.ts'
import { everyText } from '../texts.ts'
import { nameCharacter } from '../problem.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu
const latin = /[A-Za-z]/
const cyrillic = /\p{Script=Cyrillic}/u
/** Latin, Russian and Kazakh letters; whatever else looks like one of them is a slip of the keyboard. */
const oddLetter = /(?![A-Za-zА-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі])[\p{L}\p{M}]/u
const kazakhLetter = /[ӘәҒғҚқҢңӨөҰұҮүҺһІі]/
/** Words that are the same in Kazakh and in Russian by nature. */
const sameInBoth = new Set([
  'портал',
  'файл',
  'код',
  'сертификат',
  'параметр',
  'браузер',
  'алгоритм',
  'рк',
])

/** Letters: none that only look right, none of another language, and Kazakh that is not Russian. */
export const checkLetters: Rule = (draft, report) => {
  for (const file of draft.all) {
    for (const { path, text } of everyString(file.data)) {
      // Most texts are in order: one look at the whole spares a look at every word.
      if (!oddLetter.test(text) && !(latin.test(text) && cyrillic.test(text))) continue
      for (const [found] of text.matchAll(word)) {
        const odd = oddLetter.exec(found)?.[0]
        if (odd !== undefined) {
          const what = `"${found}" holds ${nameCharacter(odd)}, which no language here uses`
          report('odd-letter', { file, path }, what, 'type the word again on the right keyboard')
        } else if (latin.test(found) && cyrillic.test(found)) {
          const letters = found.replaceAll(/[^A-Za-z]/g, '')
          const what = `"${found}" mixes Cyrillic letters with Latin ones (${letters})`
          report('mixed-letters', { file, path }, what, 'type the word again on one keyboard')
        }
      }
    }
  }
  for (const { file, path, form, values } of everyText(draft)) {
    for (const { language, path: place, text } of values) {
      const foreign = language === 'en' ? cyrillic : language === 'ru' ? kazakhLetter : undefined
      const found = foreign?.exec(text)?.[0]
      if (found !== undefined) {
        const todo = form === 'rich' ? 'translate it, or quote it as a {mark}' : 'translate it'
        report(
          'foreign-letter',
          { file, path: place },
          `a text in ${language} holds "${found}"`,
          todo,
        )
      }
    }
    const kk = values.find(({ language }) => language === 'kk')
    const ru = values.find(({ language }) => language === 'ru')
    if (kk !== undefined && kk.text === ru?.text && !isSameByNature(kk.text)) {
      report(
        'same-text',
        { file, path: [...path, 'kk'] },
        'the Kazakh text is the Russian one',
        'write it in Kazakh',
      )
    }
  }
}

function isSameByNature(text: string): boolean {
  const words = text.match(word) ?? []
  return words.every(found => !cyrillic.test(found) || sameInBoth.has(found.toLowerCase()))
}
