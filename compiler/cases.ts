import type { Language } from '../machines/content.ts'
import type { CaseText } from './case-line.ts'
import { arrivalsOf } from './answer-entries.ts'
import { toRich } from './rich.ts'
import type { Content } from './content.ts'

/** The texts of all cases in one language. */
export function compileCases(content: Content, language: Language): Record<string, CaseText> {
  return Object.fromEntries(
    Object.entries(content.cases).map(([id, { text, replaces }]) => [
      id,
      { text: toRich(text[language], language, content.screen), replaces },
    ]),
  )
}

/**
 * For each step, the cases that hold on every path to it: those of an answer on each path, in the order in which they
 * are met.
 * @param steps of an acyclic flow
 */
export function casesOnEveryWay(steps: Content['steps']): Map<string, readonly string[]> {
  const arrivals = arrivalsOf(steps)
  const known = new Map<string, readonly string[]>()
  const casesAt = (id: string): readonly string[] => {
    const found = known.get(id)
    if (found !== undefined) return found
    const [first = [], ...others] = (arrivals.get(id) ?? []).map(({ from, case: told }) => [
      ...new Set([...casesAt(from), ...(told === undefined ? [] : [told])]),
    ])
    const cases = first.filter(one => others.every(other => other.includes(one)))
    known.set(id, cases)
    return cases
  }
  return new Map([...steps.keys()].map(id => [id, casesAt(id)]))
}
