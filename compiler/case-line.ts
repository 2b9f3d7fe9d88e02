import type { Rich } from '../machines/content.ts'

/** What a case says of the person, and the cases that need not be said beside it. */
export type CaseText = { text: Rich; replaces: readonly string[] }

/**
 * Whom a step is for, as one line: the cases with commas between them and a capital letter first.
 * @param ids the cases in the order in which they were met; unknown ones are passed over
 * @returns nothing when there is no case
 */
export function joinCases(ids: readonly string[], cases: Readonly<Record<string, CaseText>>): Rich {
  const known = [...new Set(ids)].flatMap(id => {
    const found = Object.hasOwn(cases, id) ? cases[id] : undefined
    return found === undefined ? [] : [{ id, ...found }]
  })
  const replaced = new Set(known.flatMap(({ replaces }) => replaces))
  const said = known.filter(({ id }) => !replaced.has(id))
  const [first, ...rest] = said.flatMap(({ text }, index) => (index === 0 ? text : [', ', ...text]))
  if (first === undefined) return []
  return [typeof first === 'string' ? capitalize(first) : first, ...rest]
}

function capitalize(text: string): string {
  const [letter = '', ...others] = text
  return letter.toUpperCase() + others.join('')
}
