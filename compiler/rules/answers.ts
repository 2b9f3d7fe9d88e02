import { guide, languages } from '../guide.ts'
import { ownValue, valueAt } from '../raw.ts'
import type { Rule } from '../report.ts'

const notCovered = guide['not-covered']

/** Checks the answers of a step: their number, distinct labels, and one for everybody else. */
export const checkAnswers: Rule = ({ steps }, report) => {
  for (const { file, kind, answers } of steps.values()) {
    const place = { file, path: ['answers'], at: 'key' } as const
    const least = kind === 'question' ? 2 : kind === 'solution' ? 1 : 0
    const isMap = ownValue(file.data, 'answers') !== undefined
    if (isMap && answers.length < least) {
      const what = `a ${String(kind)} needs ${least === 1 ? 'an answer' : 'two answers'} or more`
      report('few-answers', place, what, 'add an answer, or make it another kind of step')
    }
    const hasWayOut = answers.some(
      ({ id, next }) => id === guide['not-sure'] || next === notCovered,
    )
    if (kind === 'question' && answers.length >= least && !hasWayOut) {
      const todo = `add an answer for it with "next: ${notCovered}"`
      report('no-way-out', place, 'someone whom none of the answers fits is stuck here', todo)
    }
    for (const language of languages) {
      const seen = new Map<string, string>()
      for (const { id, path } of answers) {
        const label = valueAt(file.data, [...path, language])
        // An empty label is a problem of its own.
        if (typeof label !== 'string' || label.trim() === '') continue
        const other = seen.get(label.trim().toLowerCase())
        if (other !== undefined) {
          const what = `the answers "${other}" and "${id}" read the same in ${language}`
          report('same-label', { file, path: [...path, language] }, what, 'tell them apart')
        }
        seen.set(label.trim().toLowerCase(), id)
      }
    }
  }
}
