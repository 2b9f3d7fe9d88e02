import { languages } from '../guide.ts'
import type { Language } from '../../machines/content.ts'
import type { Draft } from '../draft.ts'
import { entriesOf, ownValue, valueAt } from '../raw.ts'
import type { Rule } from '../report.ts'
import { parseInline } from '../rich.ts'

/** The most words before the first action ends. */
const mostWords = 40

/** Checks that heading, explanation and first action of a solution are short. */
export const checkLength: Rule = (draft, report) => {
  for (const { file, kind } of draft.steps.values()) {
    if (kind !== 'solution') continue
    const about = ownValue(file.data, 'about')
    const paragraphs = Array.isArray(about) ? about.map((_, index) => ['about', index]) : []
    for (const language of languages) {
      const paths = [['title'], ...paragraphs, ['actions', 0]].map(path => [...path, language])
      const texts = paths.map(path => valueAt(file.data, path))
      const count = texts.reduce<number>((sum, text) => sum + countWords(draft, text, language), 0)
      if (count <= mostWords) continue
      const what = `in ${language} the first action ends ${count} words after the heading begins`
      report(
        'late-action',
        { file, path: ['actions', 0, language] },
        what,
        `come to the point within ${mostWords} words`,
      )
    }
  }
}

function countWords({ single }: Draft, text: unknown, language: Language): number {
  if (typeof text !== 'string') return 0
  const shown = parseInline(text).pieces.map(piece => {
    if (piece.kind !== 'mark') return piece.text
    const groups = entriesOf(single.screen.data).map(([, group]) => ownValue(group, piece.name))
    const seen = groups.find(found => found !== undefined)
    const written = valueAt(seen, ['text', language]) ?? ownValue(seen, 'text')
    const means = piece.means === 'none' ? undefined : valueAt(seen, ['means', language])
    return [written, means].filter(words => typeof words === 'string').join(' ')
  })
  return (shown.join('').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu) ?? []).length
}
