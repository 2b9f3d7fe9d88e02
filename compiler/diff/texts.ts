import type { Language } from '../../machines/content.ts'
import type { Draft } from '../draft.ts'
import { everyText } from '../texts.ts'
import type { Text } from '../texts.ts'
import { align } from './align.ts'
import type { TextChange } from './changes.ts'
import { sameNames } from './renames.ts'
import type { Renames } from './renames.ts'

/** The texts at one place of a file; a list has several. */
type Group = { file: string; step: string | undefined; path: string; texts: Text[] }

/**
 * Every text that changed in any language.
 * @param source the language of the document: the others are translations
 */
export function compareTexts(
  before: Draft,
  after: Draft,
  source: Language,
  renames: Renames,
): TextChange[] {
  const [old, now] = [groupsOf(before, renames), groupsOf(after, sameNames)]
  const keys = new Set([...now.keys(), ...old.keys()])
  return [...keys].flatMap(key => {
    const [was, is] = [old.get(key), now.get(key)]
    const group = is ?? was
    if (group === undefined) return []
    return align(was?.texts ?? [], is?.texts ?? [], isSame)
      .filter(([one, other]) => one === undefined || other === undefined || !isSame(one, other))
      .map(([one, other]) => toChange(group, one, other, source))
  })
}

/** Texts by file and place, with a list's items together: inserting an item moves those after it. */
function groupsOf(draft: Draft, renames: Renames): Map<string, Group> {
  const ids = new Map([...draft.steps.values()].map(({ id, file }) => [file, id]))
  const groups = new Map<string, Group>()
  for (const text of everyText(draft)) {
    const id = ids.get(text.file)
    const step = id === undefined ? undefined : renames.step(id)
    const names = text.path.filter(part => typeof part === 'string')
    const [list, answer] = names
    if (id !== undefined && list === 'answers' && answer !== undefined) {
      names[1] = renames.answer(id, answer)
    }
    const path = names.join('.')
    const key = `${step ?? text.file.name} ${path}`
    const group = groups.get(key) ?? { file: text.file.name, step, path, texts: [] }
    group.texts.push(text)
    groups.set(key, group)
  }
  return groups
}

function isSame(one: Text, other: Text): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder({ values }: Text): string {
  return JSON.stringify(values.map(({ language, path, text }) => [language, path.at(-1), text]))
}

function toChange(
  { file, step, path }: Group,
  before: Text | undefined,
  after: Text | undefined,
  source: Language,
): TextChange {
  const values = languagesOf(before, after).map(language => ({
    language,
    before: textIn(before, language),
    after: textIn(after, language),
  }))
  const hasMoved = values.some(
    one => one.language === source && one.before !== undefined && one.before !== one.after,
  )
  const leftBehind = values.flatMap(one =>
    hasMoved && one.after !== undefined && one.before === one.after ? [one.language] : [],
  )
  return { file, step, path, values, leftBehind }
}

function languagesOf(...texts: (Text | undefined)[]): Language[] {
  return [...new Set(texts.flatMap(text => text?.values.map(({ language }) => language) ?? []))]
}

function textIn(text: Text | undefined, language: Language): string | undefined {
  return text?.values.find(value => value.language === language)?.text
}
