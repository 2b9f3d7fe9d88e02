import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml'
import type { Problem } from './problem.ts'
import type { Path } from './raw.ts'

/** A line and a column, both from 1. */
type Position = { readonly line: number; readonly column: number }

/** A parsed YAML file: its data, its syntax errors, and the position of each value. */
export type SourceFile = {
  /** The name in problems, for example `content/steps/start.yaml`. */
  readonly name: string
  /** Undefined when the file is not valid YAML. */
  readonly data: unknown
  readonly problems: readonly Problem[]
  /** The position of a value, or of its key; of the nearest parent's key where there is no such value. */
  readonly locate: (path: Path, at?: 'key' | 'value') => Position
}

/** Parses a YAML file with its positions. */
export function parseSource(name: string, text: string): SourceFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true })
  const positionAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const found = [...document.errors, ...document.warnings]
  // Only the first syntax error is reported: later ones follow from it.
  const syntaxError = found.find(({ code }) => code !== 'DUPLICATE_KEY')
  const problems = (syntaxError === undefined ? found : [syntaxError]).map((error): Problem => {
    const isDuplicate = error.code === 'DUPLICATE_KEY'
    return {
      rule: isDuplicate ? 'duplicate-key' : 'yaml-syntax',
      file: name,
      ...positionAt(error.pos[0]),
      what: isDuplicate ? 'this key stands here twice' : `this is not YAML: ${error.message}`,
      todo: isDuplicate
        ? 'keep one of them'
        : 'put a text that begins with { or * or holds ": " in quotes; else correct the indent',
    }
  })
  const { data, broken } =
    syntaxError === undefined ? toData(document) : { data: undefined, broken: undefined }
  if (broken !== undefined) problems.push(refuse(name, broken))

  return {
    name,
    data,
    problems,
    locate: (path, at = 'value') => positionAt(offsetOf(document.contents, path, at)),
  }
}

/** The data of a document; the YAML package throws on exponential aliases (`&a [*b, *b, …]`). */
function toData(document: ReturnType<typeof parseDocument>): { data: unknown; broken?: string } {
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) }
  } catch (error) {
    return { data: undefined, broken: String(error) }
  }
}

function refuse(file: string, what: string): Problem {
  const todo = 'write the values out, without anchors and aliases'
  return { rule: 'yaml-syntax', file, line: 1, column: 1, what, todo }
}

function offsetOf(root: unknown, path: Path, at: 'key' | 'value'): number {
  let node = root
  let key = 0
  for (const segment of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        item => isScalar(item.key) && String(item.key.value) === String(segment),
      )
      if (pair === undefined) return key
      key = startOf(pair.key) ?? key
      node = pair.value
    } else if (isSeq(node) && node.items[Number(segment)] !== undefined) {
      node = node.items[Number(segment)]
      key = startOf(node) ?? key
    } else return key
  }
  return at === 'key' ? key : (startOf(node) ?? key)
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
