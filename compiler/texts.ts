import { languages } from './guide.ts'
import type { Language } from '../machines/content.ts'
import type { Draft } from './draft.ts'
import { entriesOf, isMap, ownValue } from './raw.ts'
import type { Path } from './raw.ts'
import type { SourceFile } from './source-file.ts'

/** How a text is parsed: with marks, with parameters, or literally. */
type Form = 'rich' | 'word' | 'plain'
/** One text in all its languages. */
export type Text = {
  readonly file: SourceFile
  readonly path: Path
  readonly form: Form
  readonly values: readonly {
    readonly language: Language
    readonly path: Path
    readonly text: string
  }[]
}

/** Every text of the content: any map with texts by language. */
export function* everyText({ steps, words, single, finder }: Draft): Generator<Text> {
  for (const { file } of steps.values()) yield* textsIn(file, file.data, [], 'rich')
  for (const file of words.values()) yield* textsIn(file, file.data, [], 'word')
  for (const file of Object.values(single)) {
    for (const text of textsIn(file, file.data, [], 'plain')) {
      yield hasMarks(text, single) ? { ...text, form: 'rich' } : text
    }
  }
  for (const file of finder.topics.values()) yield* textsIn(file, file.data, [], 'plain')
}

/** Of the single files only pictures, cases and facts contain marks of on-screen words. */
function hasMarks({ file, path }: Text, { pictures, cases, document }: Draft['single']): boolean {
  return file === pictures || file === cases || (file === document && path[0] === 'facts')
}

function* textsIn(file: SourceFile, value: unknown, path: Path, form: Form): Generator<Text> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* textsIn(file, item, [...path, index], form)
    }
    return
  }
  if (!isMap(value)) return
  const values = languages.flatMap(language => stringsOf(value, language, path))
  if (values.length > 0) yield { file, path, form, values }
  for (const [key, item] of entriesOf(value)) {
    yield* textsIn(file, item, [...path, key], form)
  }
}

function stringsOf(value: unknown, language: Language, path: Path): Text['values'] {
  const text = ownValue(value, language)
  return typeof text === 'string' ? [{ language, path: [...path, language], text }] : []
}
