import { languages } from '../guide.ts'
import type { Draft } from '../draft.ts'
import { entriesOf, isMap, ownValue } from '../raw.ts'
import type { Rule } from '../report.ts'
import { markNames, parseInline } from '../rich.ts'
import { sorted } from '../sorted.ts'
import { didYouMean } from '../suggest.ts'
import { everyText } from '../texts.ts'
import type { Text } from '../texts.ts'

const groups = ['labels', 'messages', 'links']
const parameter = /\{([a-z][A-Za-z0-9]*)\}/g

/** Checks marks and parameters: valid, known, used, and the same in every language. */
export const checkMarkup: Rule = (draft, report) => {
  const { screen } = draft.single
  const known = groups.flatMap(group =>
    entriesOf(ownValue(screen.data, group)).map(([name]) => name),
  )
  const used = new Set<string>()
  for (const text of everyText(draft)) {
    const { file, form, values } = text
    if (form === 'plain') continue
    for (const { path, text: written } of values) {
      const error = form === 'rich' ? parseInline(written).error : findUnpairedBrace(written)
      if (error !== undefined)
        report('bad-markup', { file, path }, error, 'close it, or leave it out')
      for (const name of form === 'rich' ? markNames(written) : []) {
        used.add(name)
        if (known.includes(name) || !isMap(screen.data)) continue
        const todo = didYouMean(name, known, 'add it to screen.yaml')
        report('unknown-mark', { file, path }, `screen.yaml has no "${name}"`, todo)
      }
    }
    const odd = findMismatch(text)
    if (odd !== undefined)
      report('placeholder-mismatch', { file, path: odd.path }, odd.what, odd.todo)
  }
  for (const { name, path } of unusedMarks(draft, used)) {
    const todo = `write {${name}} in a step, or delete it`
    report('unused-mark', { file: screen, path, at: 'key' }, `no text names "${name}"`, todo)
  }
}

function findUnpairedBrace(text: string): string | undefined {
  const stray = /[{}]/.exec(text.replace(parameter, ''))
  return stray === null ? undefined : `this "${stray[0]}" belongs to no {parameter}`
}

function namesIn({ form, values }: Text, language: string): string[] {
  const texts = values.filter(value => value.language === language).map(({ text }) => text)
  const names = texts.flatMap(text =>
    form === 'rich'
      ? [...markNames(text)]
      : [...text.matchAll(parameter)].map(([, name]) => name ?? ''),
  )
  return sorted(new Set(names))
}

function findMismatch(text: Text) {
  const [first, ...others] = languages.filter(language =>
    text.values.some(value => value.language === language),
  )
  if (first === undefined || text.values.some(({ text: written }) => isBroken(text, written)))
    return undefined
  const expected = namesIn(text, first)
  for (const language of others) {
    const names = namesIn(text, language)
    const lacks = expected.filter(name => !names.includes(name))
    const adds = names.filter(name => !expected.includes(name))
    if (lacks.length === 0 && adds.length === 0) continue
    const what =
      lacks.length > 0
        ? `${language} lacks ${quoteNames(lacks)} of ${first}`
        : `${first} lacks ${quoteNames(adds)} of ${language}`
    return { path: [...text.path, language], what, todo: 'name the same things in every language' }
  }
  return undefined
}

function quoteNames(names: readonly string[]): string {
  return names.map(name => `{${name}}`).join(', ')
}

function isBroken({ form }: Text, text: string): boolean {
  return form === 'rich'
    ? parseInline(text).error !== undefined
    : findUnpairedBrace(text) !== undefined
}

function unusedMarks({ single, isWhole }: Draft, used: ReadonlySet<string>) {
  const all = groups.flatMap(group =>
    entriesOf(ownValue(single.screen.data, group)).map(([name]) => ({ name, path: [group, name] })),
  )
  return isWhole ? all.filter(({ name }) => !used.has(name)) : []
}
