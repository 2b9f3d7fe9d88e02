import type { Rich } from '../machines/content.ts'
import { hasOwn } from '../machines/plain-data.ts'

/** The text of a case, and the cases that it makes redundant. */
export type CaseText = { readonly text: Rich; readonly replaces: readonly string[] }

/**
 * Joins the cases of a step to one sentence, with commas and a capital letter first.
 * @param ids the cases in the order in which they were met; unknown ones are skipped
 * @param instead what to say, as it stands, when there is no case, such as the section of the document
 * @returns an empty text when there is neither
 */
export function joinCases(
  ids: readonly string[],
  cases: Readonly<Record<string, CaseText>>,
  instead?: string,
): Rich {
  const known = [...new Set(ids)].flatMap(id => {
    const found = hasOwn(cases, id) ? cases[id] : undefined
    return found === undefined ? [] : [{ id, ...found }]
  })
  const replaced = new Set(known.flatMap(({ replaces }) => replaces))
  const said = known.filter(({ id }) => !replaced.has(id))
  const [first, ...rest] = said.flatMap(({ text }, index) => (index === 0 ? text : [', ', ...text]))
  if (first === undefined) return instead === undefined ? [] : [instead]
  return withStop([typeof first === 'string' ? capitalize(first) : first, ...rest])
}

function capitalize(text: string): string {
  const [letter = '', ...others] = text
  return letter.toUpperCase() + others.join('')
}

function withStop(sentence: Rich): Rich {
  const last = sentence[sentence.length - 1]
  return typeof last === 'string' ? [...sentence.slice(0, -1), `${last}.`] : [...sentence, '.']
}
