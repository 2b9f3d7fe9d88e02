import { everyString } from '../../compiler/raw.ts'
import { languages } from '../../compiler/guide.ts'
import type { Mutation } from './content-mutations.ts'

const cyrillic = /[а-яё]/i

/** Mutations of the texts and the details of a step. */
export function wordMutations(file: string, data: unknown): Mutation[] {
  const texts = [...everyString(data)].filter(({ path }) =>
    languages.some(language => language === path.at(-1)),
  )
  const change = (kind: string, to: (text: string) => string | undefined, only: RegExp = /./) =>
    texts
      .filter(
        ({ text, path }) =>
          only.test(text) && (kind !== 'Russian as Kazakh' || path.at(-1) === 'kk'),
      )
      .map(({ path, text }) => {
        const value = to(text)
        return { kind, file, edits: [value === undefined ? { path } : { path, value }] }
      })
  const kazakh = texts.filter(({ path, text }) => path.at(-1) === 'kk' && cyrillic.test(text))
  const russianOf = (path: readonly (string | number)[]) => {
    const key = [...path.slice(0, -1), 'ru'].join('.')
    return texts.find(text => text.path.join('.') === key)?.text
  }
  const copies = kazakh.map(({ path }) => ({
    kind: 'Russian as Kazakh',
    file,
    edits: [{ path, value: russianOf(path) }],
  }))
  const english = kazakh.map(({ path, text }) => ({
    kind: 'Kazakh as English',
    file,
    edits: [{ path: [...path.slice(0, -1), 'en'], value: text }],
  }))
  const emptied = languages.flatMap(language => {
    const edits = texts
      .filter(({ path }) => path.at(-1) === language)
      .map(({ path }) => ({ path, value: '' }))
    return edits.length === 0 ? [] : [{ kind: 'empty a language', file, edits }]
  })
  return [
    ...emptied,
    ...change('drop language', () => undefined),
    ...change('empty text', () => ' '),
    ...change(
      'Latin look-alike',
      text =>
        text.replace(/(?<=[а-яё])[аоес]|[аоес](?=[а-яё])/, letter =>
          'aoec'.charAt('аоес'.indexOf(letter)),
        ),
      /(?<=[а-яё])[аоес]|[аоес](?=[а-яё])/,
    ),
    ...change('drop mark', text => text.replace(/\{[a-z:-]+\}/g, 'X'), /\{[a-z:-]+\}/),
    ...change('misspell mark', text => text.replace(/\{([a-z-]+)/, '{$1x'), /\{/),
    ...change('open mark', text => `${text} {`),
    ...change('hide a character', text => `${text}\u200B`),
    ...change('add a tag', text => `${text}<br>`),
    ...copies,
    ...english,
    { kind: 'wrong check digit', file, edits: [{ path: ['code'], value: '1011' }] },
    {
      kind: 'code of the start',
      file,
      edits: [{ path: ['code'], value: file === 'steps/start.yaml' ? '1029' : '1010' }],
    },
    { kind: 'unknown fact', file, edits: [{ path: ['facts'], value: ['F30'] }] },
    { kind: 'unknown note', file, edits: [{ path: ['notes'], value: ['no-such-note'] }] },
    { kind: 'unknown key', file, edits: [{ path: ['tittle'], value: 'x' }] },
    { kind: 'no title', file, edits: [{ path: ['title'] }] },
    { kind: 'no kind', file, edits: [{ path: ['kind'] }] },
  ]
}
