import { ownValue, valueAt } from '../raw.ts'
import type { Rule } from '../report.ts'
import { statementsOf } from '../statements.ts'

/** Checks that each fact of a step is stated by one of its sentences, and that no sentence states another. */
export const checkStatements: Rule = ({ steps, single }, report) => {
  const known = ownValue(single.document.data, 'facts')
  for (const { file, facts } of steps.values()) {
    const listed = facts.map(({ value }) => value)
    const stated = new Set<string>()
    for (const { path, facts: own } of statementsOf(file.data)) {
      for (const fact of own) {
        stated.add(fact)
        if (listed.includes(fact)) continue
        const place =
          valueAt(file.data, [...path, 'facts']) === undefined ? path : [...path, 'facts']
        const todo = `add ${fact} to the facts of the step, or take it away here`
        report('unlisted-fact', { file, path: place }, `the step does not list ${fact}`, todo)
      }
    }
    for (const { value, path } of facts) {
      // A fact that the document does not have is reported by another rule.
      if (stated.has(value) || ownValue(known, value) === undefined) continue
      const todo = `write "facts: [${value}]" under the sentence that states it`
      report('unsaid-fact', { file, path }, `no sentence here states ${value}`, todo)
    }
  }
}
