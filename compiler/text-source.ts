import type { SourceFile } from './source-file.ts'

/** The end of a sentence: a `#` after a space begins a comment. */
const comment = /(?:^|\s)#.*$/u

type Line = { readonly text: string; readonly line: number; readonly column: number }

/** Parses a text file with one sentence per line; skips empty lines and comments (`#`). */
export function parseSentences(name: string, text: string): SourceFile {
  const lines = linesOf(text)
  return sourceOf(
    name,
    lines.map(line => line.text),
    lines,
    ([index]) => lines[Number(index)],
  )
}

/** Parses a text file of lines like `name: words`. */
export function parseNamedLines(name: string, text: string): SourceFile {
  const lines = linesOf(text).map(line => {
    const [, key = line.text, value = ''] = /^([^:]*):(.*)$/u.exec(line.text) ?? []
    return { ...line, key: key.trim(), value: value.trim() }
  })
  const twice = lines.filter(({ key }, at) => lines.findIndex(line => line.key === key) !== at)
  const source = sourceOf(
    name,
    Object.fromEntries(lines.map(({ key, value }) => [key, value])),
    lines,
    ([key]) => lines.find(line => line.key === key),
  )
  return {
    ...source,
    problems: twice.map(({ line, column }) => ({
      rule: 'duplicate-key',
      file: name,
      line,
      column,
      what: 'this key stands here twice',
      todo: 'keep one of them',
    })),
  }
}

function linesOf(text: string): Line[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map((whole, index) => {
      const said = whole.replace(comment, '')
      return { text: said.trim(), line: index + 1, column: said.search(/\S/u) + 1 }
    })
    .filter(({ text: said }) => said !== '')
}

function sourceOf(
  name: string,
  data: unknown,
  lines: readonly Line[],
  find: (path: readonly (string | number)[]) => Line | undefined,
): SourceFile {
  const first = { line: lines[0]?.line ?? 1, column: lines[0]?.column ?? 1 }
  return {
    name,
    data,
    problems: [],
    locate(path) {
      const { line, column } = find(path) ?? first
      return { line, column }
    },
  }
}
