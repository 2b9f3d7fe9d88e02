import { languages } from '../../machines/content.ts'
import { entriesOf, ownValue } from '../raw.ts'
import type { Path } from '../raw.ts'
import type { Rule } from '../report.ts'
import type { SourceFile } from '../source-file.ts'

/** What people say leads to one place: a phrase stands under one step or one topic outside the document. */
export const checkPhrases: Rule = ({ steps, single }, report) => {
  const owners = new Map<string, string>()
  const topics = single['outside-topics']
  const holders = [
    ...[...steps.values()].map(({ id, file }) => ({ id, file, path: [] })),
    ...entriesOf(topics.data).map(([id]) => ({ id, file: topics, path: [id] })),
  ]
  for (const { id, file, path } of holders) {
    for (const { text, place } of sayingsOf(file, path)) {
      const folded = foldPhrase(text)
      const owner = owners.get(folded) ?? id
      owners.set(folded, owner)
      if (owner === id) continue
      const todo = 'leave it where it fits better, or say more in both'
      report('same-phrase', { file, path: place }, `"${text}" also stands under ${owner}`, todo)
    }
  }
}

function sayingsOf(file: SourceFile, path: Path): { text: string; place: Path }[] {
  const holder = path.reduce<unknown>((value, key) => ownValue(value, String(key)), file.data)
  return ['phrases', 'messages'].flatMap(kind =>
    languages.flatMap(language => {
      const list = ownValue(ownValue(holder, kind), language)
      if (!Array.isArray(list)) return []
      return list.flatMap((text: unknown, index) =>
        typeof text === 'string' ? [{ text, place: [...path, kind, language, index] }] : [],
      )
    }),
  )
}

const plainLetters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ы: 'и',
  й: 'и',
  ё: 'е',
  э: 'е',
}

const kazakhOrMarked = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g')

/** A phrase without what people leave out when they type: case, marks, Kazakh letters. */
export function foldPhrase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(kazakhOrMarked, letter => plainLetters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
