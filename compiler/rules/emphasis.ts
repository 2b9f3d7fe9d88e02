import { languages } from '../guide.ts'
import { ownValue, valueAt } from '../raw.ts'
import type { Rule } from '../report.ts'
import { parseInline } from '../rich.ts'

/** The keys of a solution that are folded on the page. */
const folded = ['why', 'open']

/** Checks that emphasised text of the document is not folded: it is an action, or listed as important. */
export const checkEmphasis: Rule = ({ steps }, report) => {
  for (const { file, kind } of steps.values()) {
    if (kind !== 'solution') continue
    for (const part of folded) {
      const texts = ownValue(file.data, part)
      for (const index of Array.isArray(texts) ? texts.keys() : []) {
        for (const language of languages) {
          const path = [part, index, language]
          const written = valueAt(file.data, path)
          if (typeof written !== 'string') continue
          const strong = parseInline(written).pieces.find(piece => piece.kind === 'strong')
          if (strong === undefined) continue
          const what = `"${strong.text}" is stressed and would be folded away in ${language}`
          report('folded-emphasis', { file, path }, what, 'move the text to "important"')
        }
      }
    }
  }
}
