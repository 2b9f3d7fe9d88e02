import { parseDocument } from 'yaml'
import { valueAt } from '../../compiler/raw.ts'
import type { Path } from '../../compiler/raw.ts'
import { languages } from '../../compiler/guide.ts'
import { wordMutations } from './word-mutations.ts'

/** A mutant of the content. */
export type Mutant = { readonly name: string; readonly files: ReadonlyMap<string, string> }
/** A change of one file: sets a value, or deletes it when there is none. */
type Edit = { readonly path: Path; readonly value?: unknown }
export type Mutation = {
  readonly kind: string
  readonly file: string
  readonly edits: readonly Edit[]
}

type Answer = { readonly id: string; readonly next: string }

/** All mutations of flow and texts. */
export function everyMutation(files: ReadonlyMap<string, string>): Mutation[] {
  const steps = [...files.keys()].filter(path => path.startsWith('steps/'))
  const ids = steps.map(path => path.replace(/^steps\/|\.yaml$/g, ''))
  return steps.flatMap(file => {
    const data: unknown = parseDocument(files.get(file) ?? '').toJS()
    const answers = answersOf(data)
    return [
      ...flowMutations(file, answers, ids),
      ...labelMutations(file, data, answers),
      ...wordMutations(file, data),
    ]
  })
}

function answersOf(data: unknown): Answer[] {
  return Object.entries(valueAt(data, ['answers']) ?? {}).map(([id, answer]) => ({
    id,
    next: String(valueAt(answer, ['next'])),
  }))
}

const next = (id: string) => ['answers', id, 'next']

function flowMutations(
  file: string,
  answers: readonly Answer[],
  ids: readonly string[],
): Mutation[] {
  const swaps = pairsOf(answers)
    .filter(([a, b]) => a.next !== b.next)
    .map(([a, b]) => ({
      kind: 'swap targets',
      file,
      edits: [
        { path: next(a.id), value: b.next },
        { path: next(b.id), value: a.next },
      ],
    }))
  const deletions = answers.map(({ id }) => ({
    kind: 'delete answer',
    file,
    edits: [{ path: ['answers', id] }],
  }))
  const others = answers.flatMap(answer =>
    ids
      .filter(id => id !== answer.next)
      .map(id => ({ kind: 'other target', file, edits: [{ path: next(answer.id), value: id }] })),
  )
  const typos = answers.map(({ id, next: target }) => ({
    kind: 'misspelt target',
    file,
    edits: [{ path: next(id), value: `${target}s` }],
  }))
  return [...swaps, ...deletions, ...others, ...typos]
}

const saysYesOrNo = new Set(['yes', 'no', 'solved', 'not-solved', 'appeared', 'did-not-appear'])

/** Mutations that swap the labels of two answers, in all languages or in one. */
function labelMutations(file: string, data: unknown, answers: readonly Answer[]): Mutation[] {
  const opposed = pairsOf(answers.filter(({ id }) => saysYesOrNo.has(id)))
  return opposed.flatMap(([a, b]) => {
    const swap = (language: string) => [
      { path: ['answers', a.id, language], value: valueAt(data, ['answers', b.id, language]) },
      { path: ['answers', b.id, language], value: valueAt(data, ['answers', a.id, language]) },
    ]
    const one = languages.map(language => ({
      kind: 'swap labels in a language',
      file,
      edits: swap(language),
    }))
    return [{ kind: 'swap labels', file, edits: languages.flatMap(swap) }, ...one]
  })
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other): [Item, Item] => [one, other]),
  )
}

/** The content after a mutation. */
export function mutate(
  files: ReadonlyMap<string, string>,
  { kind, file, edits }: Mutation,
): Mutant {
  const document = parseDocument(files.get(file) ?? '')
  for (const { path, value } of edits) {
    if (value === undefined) document.deleteIn(path)
    else document.setIn(path, value)
  }
  const name = `${kind}: ${file} ${edits.map(({ path }) => path.join('.')).join(', ')}`
  return { name, files: new Map(files).set(file, String(document)) }
}
