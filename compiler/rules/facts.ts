import { entriesOf, isMap, ownValue } from '../raw.ts'
import type { Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

/** Checks that steps rest on facts of the document, and that every fact is stated. */
export const checkFacts: Rule = ({ steps, single, isWhole }, report) => {
  const file = single.document
  const sections = ownValue(file.data, 'sections')
  const facts = new Map(entriesOf(ownValue(file.data, 'facts')))
  const used = new Set<string>()
  for (const step of steps.values()) {
    for (const { value, path } of step.facts) {
      used.add(value)
      if (facts.has(value) || !isMap(file.data)) continue
      const todo = didYouMean(value, facts.keys(), 'name one of document.yaml')
      report('unknown-fact', { file: step.file, path }, `there is no fact "${value}"`, todo)
    }
  }
  for (const [fact, value] of facts) {
    const section = ownValue(value, 'section')
    if (typeof section === 'string' && ownValue(sections, section) === undefined) {
      const todo = didYouMean(
        section,
        entriesOf(sections).map(([id]) => id),
        'add it to the sections',
      )
      report(
        'unknown-section',
        { file, path: ['facts', fact, 'section'] },
        `there is no section "${section}"`,
        todo,
      )
    }
    // Another rule reports unreachable steps, so their facts count as stated.
    if (isWhole && !used.has(fact)) {
      const todo = 'list it in the facts of the step that tells it'
      report(
        'unstated-fact',
        { file, path: ['facts', fact], at: 'key' },
        `no step rests on ${fact}`,
        todo,
      )
    }
  }
}
