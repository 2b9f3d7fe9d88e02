import { guide, languages } from '../guide.ts'
import { everyString } from '../raw.ts'
import type { Rule } from '../report.ts'
import { everyText } from '../texts.ts'
import { nameCharacter } from '../problem.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu
const latin = /[A-Za-z]/
/** The letters of each language besides the Latin ones, which are used everywhere for names and codes. */
const lettersOf = new Map(guide.languages.map(({ id, letters }) => [id, letters]))
const allLetters = guide.languages.map(({ letters }) => letters).join('')
/** Matches a letter of none of the guide's languages. */
const oddLetter = new RegExp(`(?![A-Za-z${allLetters}])[\\p{L}\\p{M}]`, 'u')
/** Matches a letter that is not Latin, with its marks; accented Latin letters count as Latin. */
const otherScript = new RegExp(String.raw`(?!\p{Script=Latin})[${allLetters || 'A'}]`, 'u')
/** Matches letters of other languages of the guide, by language. */
const foreignLetter = new Map(
  languages.map(language => [
    language,
    new RegExp(`(?![A-Za-z${lettersOf.get(language) ?? ''}])[${allLetters || 'A'}]`, 'u'),
  ]),
)
const sameInBoth = new Set(guide['same-words'])

/** Checks letters: no look-alikes, no letters of another language, and no untranslated text. */
export const checkLetters: Rule = (draft, report) => {
  for (const file of draft.all) {
    for (const { path, text } of everyString(file.data)) {
      // Most texts pass: testing the whole text saves testing every word.
      if (!oddLetter.test(text) && !(latin.test(text) && otherScript.test(text))) continue
      for (const [found] of text.matchAll(word)) {
        const odd = oddLetter.exec(found)?.[0]
        if (odd !== undefined) {
          const what = `"${found}" holds ${nameCharacter(odd)}, which no language here uses`
          report('odd-letter', { file, path }, what, 'type the word again on the right keyboard')
        } else if (latin.test(found) && otherScript.test(found)) {
          const letters = found.replaceAll(/[^A-Za-z]/g, '')
          const what = `"${found}" mixes Latin letters with others (${letters})`
          report('mixed-letters', { file, path }, what, 'type the word again on one keyboard')
        }
      }
    }
  }
  for (const { file, path, form, values } of everyText(draft)) {
    for (const { language, path: place, text } of values) {
      const found = foreignLetter.get(language)?.exec(text)?.[0]
      if (found !== undefined) {
        const todo = form === 'rich' ? 'translate it, or quote it as a {mark}' : 'translate it'
        const what = `a text in ${language} holds "${found}"`
        report('foreign-letter', { file, path: place }, what, todo)
      }
    }
    for (const [index, { language, text }] of values.entries()) {
      const same = values.slice(index + 1).find(other => other.text === text)
      if (same === undefined || same.language === language || isSameByNature(text)) continue
      const what = `the text in ${language} is the one in ${same.language}`
      report('same-text', { file, path: [...path, language] }, what, 'translate it')
    }
  }
}

function isSameByNature(text: string): boolean {
  const words = text.match(word) ?? []
  return words.every(found => !otherScript.test(found) || sameInBoth.has(found.toLowerCase()))
}
