import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { YAMLMap } from 'yaml'
import type { Project } from './carry-out.ts'

const listed = /^(content\/\S+?):(\d+):(\d+) .* has no text in (\w+) /gm

const vowels: Readonly<Record<string, string>> = { a: 'ä', e: 'ä', i: 'ü', o: 'ö', u: 'ü' }
const withMark = (one: string) => {
  const marked = vowels[one.toLowerCase()] ?? one
  return one === one.toLowerCase() ? marked : marked.toUpperCase()
}

/** A made-up translation that contains its original, such as "Änd" for "End". Marks stay. */
export function machineMade(text: string): string {
  return text
    .split(/(\{[^}]*\})/)
    .map(part => (part.startsWith('{') ? part : part.replaceAll(/[aeiou]/gi, withMark)))
    .join('')
}

/** Fills in every text that the check lists, made from the English one, until it lists none. */
export function writeMissingTexts(project: Project): void {
  for (let round = 0; round < 3; round += 1) {
    const places = [...project.run('npm run content:check').output.matchAll(listed)]
    if (places.length === 0) return
    for (const file of new Set(places.map(([, name = '']) => name))) {
      const found = places.filter(([, name]) => name === file)
      const at = found.map(([, , line, column]) => `${line}:${column}`)
      project.write(file, withTexts(project.read(file), new Set(at), found[0]?.[4] ?? ''))
    }
  }
  throw new Error('The check still lists texts that are missing.')
}

function withTexts(text: string, places: ReadonlySet<string>, language: string): string {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter })
  const isListed = (node: unknown) => {
    const start = isMap(node) || isScalar(node) ? node.range?.[0] : undefined
    if (start === undefined) return false
    const { line, col } = lineCounter.linePos(start)
    return places.has(`${line}:${col}`)
  }
  const maps = new Set<YAMLMap>()
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isListed(key) && isMap(value)) maps.add(value)
    },
    Map: (_, node) => {
      if (isListed(node)) maps.add(node)
    },
  })
  for (const map of maps) addText(map, language)
  return document.toString({ lineWidth: 0 })
}

/** Adds a language to an English text, or to a list of forms. */
function addText(map: YAMLMap, language: string): void {
  const english = map.get('en', true)
  const made = (value: unknown): unknown => {
    if (isScalar(value)) return machineMade(String(value.value))
    if (isSeq(value)) return value.items.map(made)
    return value
  }
  if (english !== undefined) map.set(language, made(english))
}
