import { nameCharacter } from '../problem.ts'
import { everyString } from '../raw.ts'
import type { Rule } from '../report.ts'

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD]/u
const unsafe = [
  [/<\s*[a-z!/?]/i, 'an HTML tag'],
  [/&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/i, 'an HTML entity'],
  [/(?:java|vb)script:/i, 'a script address'],
  [/\bdata:\S/i, 'a data address'],
  [/\{\{|\$\{/, 'a template'],
] as const

/** Checks that texts contain no HTML, no script addresses and no invisible characters. */
export const checkSafety: Rule = ({ all }, report) => {
  for (const file of all) {
    for (const { path, text } of everyString(file.data)) {
      const character = hidden.exec(text)?.[0]
      if (character !== undefined) {
        const what = `the text holds ${nameCharacter(character)}, which cannot be seen`
        report('hidden-character', { file, path }, what, 'type the text again, on one line')
      }
      // Browsers ignore line breaks and tabs in `java\nscript:`.
      const compact = text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
      const found = unsafe.find(([pattern]) => pattern.test(compact))
      if (found === undefined) continue
      report(
        'unsafe-text',
        { file, path },
        `the text holds ${found[1]}`,
        'write plain words, with {marks} and *strong*',
      )
    }
  }
}
