import { entriesOf, ownValue } from './raw.ts'
import type { Path } from './raw.ts'

/** A sentence of a step: its path, and the facts of the document that it states. */
export type Statement = { readonly path: Path; readonly facts: readonly string[] }

/** Keys with lists of sentences, in reading order. */
const lists = ['about', 'actions', 'important', 'why', 'says', 'open', 'silent'] as const
/** Keys whose sentences state the fact of a step that has only one. */
const plain: readonly string[] = ['actions', 'important', 'why', 'says']

/**
 * The sentences of a step that state facts. A sentence lists its facts under `facts`. In a step with a single fact it
 * need not: all its actions, reasons and statements state it, or its heading if it has none of those.
 * @param data a parsed file of `steps/`
 */
export function statementsOf(data: unknown): Statement[] {
  const marked = sentencesOf(data).flatMap(({ path, value }): Statement[] => {
    const facts = stringsOf(ownValue(value, 'facts'))
    return facts.length > 0 ? [{ path, facts }] : []
  })
  if (marked.length > 0) return marked
  const facts = stringsOf(ownValue(data, 'facts'))
  if (facts.length !== 1) return []
  const stating = sentencesOf(data).filter(({ path }) => plain.includes(String(path[0])))
  return (stating.length > 0 ? stating : [{ path: ['title'] }]).map(({ path }) => ({ path, facts }))
}

/** Every sentence of a step, with its path in the file. */
function sentencesOf(data: unknown): { path: Path; value: unknown }[] {
  const listed = lists.flatMap(key => {
    const list = ownValue(data, key)
    if (!Array.isArray(list)) return []
    return list.map((value: unknown, index) => ({ path: [key, index], value }))
  })
  const answers = entriesOf(ownValue(data, 'answers')).flatMap(([id, value]) => [
    { path: ['answers', id], value },
    { path: ['answers', id, 'hint'], value: ownValue(value, 'hint') },
  ])
  return [{ path: ['title'], value: ownValue(data, 'title') }, ...listed, ...answers]
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((item: unknown): item is string => typeof item === 'string')
    : []
}
