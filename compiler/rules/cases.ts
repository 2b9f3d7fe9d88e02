import { entriesOf, isMap, ownValue } from '../raw.ts'
import type { Rule } from '../report.ts'
import { didYouMean } from '../suggest.ts'

/** Checks cases: those that answers name exist, and those that exist are named. */
export const checkCases: Rule = ({ steps, single, isWhole }, report) => {
  const file = single.cases
  const known = entriesOf(file.data).map(([id]) => id)
  const todo = (name: string) => didYouMean(name, known, 'name one of cases.yaml')
  const used = new Set<string>()
  for (const step of steps.values()) {
    for (const answer of step.answers) {
      if (answer.case === undefined) continue
      used.add(answer.case)
      if (known.includes(answer.case) || !isMap(file.data)) continue
      const place = { file: step.file, path: [...answer.path, 'case'] }
      report('unknown-case', place, `there is no case "${answer.case}"`, todo(answer.case))
    }
  }
  for (const [id, value] of entriesOf(file.data)) {
    const replaces = ownValue(value, 'replaces')
    for (const [index, name] of Array.isArray(replaces) ? replaces.entries() : []) {
      if (typeof name !== 'string' || known.includes(name)) continue
      const place = { file, path: [id, 'replaces', index] }
      report('unknown-case', place, `there is no case "${name}"`, todo(name))
    }
    if (!isWhole || used.has(id)) continue
    const place = { file, path: [id], at: 'key' } as const
    report('unused-case', place, `no answer tells of "${id}"`, 'name it at an answer, or delete it')
  }
}
