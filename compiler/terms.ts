import type { Language, Rich } from '../machines/content.ts'
import type { Content } from './content.ts'

/** A form of a term: its beginning in lower case, and a pattern that matches it from there. */
export type TermForm = { readonly begins: string; readonly pattern: RegExp }
/** The forms of all glossary terms in one language. */
export type TermFinder = readonly { readonly id: string; readonly form: TermForm }[]

const read = new Map<string, TermForm>()

/**
 * Compiles a form of a term; it matches whole words only.
 * @param form words as in the texts; a word that ends in `*` matches with any ending, because many languages inflect
 */
export function termForm(form: string): TermForm {
  const known = read.get(form)
  if (known !== undefined) return known
  const words = form.trim().split(/\s+/)
  const body = words.map(word => {
    const stem = word.replace(/\*$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    return stem + (word.endsWith('*') ? String.raw`(?:-?[\p{L}\p{M}]+)*` : '')
  })
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${body.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    'iuy',
  )
  const made = { begins: lowerCase(words[0] ?? '').replace(/\*$/, ''), pattern }
  read.set(form, made)
  return made
}

/**
 * The first position of a form in a text. The pattern is tried only where the beginning matches: trying it everywhere
 * made the check take twice as long.
 */
export function findForm(
  { begins, pattern }: TermForm,
  text: string,
  lowered = lowerCase(text),
): RegExpExecArray | null {
  for (let at = lowered.indexOf(begins); at >= 0; at = lowered.indexOf(begins, at + 1)) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match !== null) return match
  }
  return null
}

/** A text in lower case with unchanged positions: letters that would become two stay. */
export function lowerCase(text: string): string {
  const lowered = text.toLowerCase()
  if (lowered.length === text.length) return lowered
  return Array.from(text, one =>
    one.toLowerCase().length === one.length ? one.toLowerCase() : one,
  ).join('')
}

/** The patterns of all glossary terms in a language. */
export function termFinder({ glossary }: Content, language: Language): TermFinder {
  return Object.entries(glossary).flatMap(([id, { forms }]) =>
    forms[language].map(form => ({ id, form: termForm(form) })),
  )
}

/**
 * Marks glossary terms in a text, each at its first occurrence.
 * @param seen the terms marked so far; newly marked ones are added
 */
export function markTerms(rich: Rich, finder: TermFinder, seen: Set<string>): Rich {
  return rich.flatMap(piece => {
    if (typeof piece !== 'string') return [piece]
    const parts: Rich[number][] = []
    let plain = ''
    let rest = piece
    for (let found = findFirst(rest, finder); found; found = findFirst(rest, finder)) {
      const { id, text, index } = found
      plain += rest.slice(0, index)
      rest = rest.slice(index + text.length)
      if (seen.has(id)) plain += text
      else {
        seen.add(id)
        if (plain !== '') parts.push(plain)
        parts.push({ kind: 'term', text, id })
        plain = ''
      }
    }
    if (plain + rest !== '') parts.push(plain + rest)
    return parts
  })
}

/** The glossary terms in texts, in reading order, each once. */
export function termsIn(texts: readonly Rich[], finder: TermFinder): string[] {
  const seen = new Set<string>()
  for (const text of texts) markTerms(text, finder, seen)
  return [...seen]
}

/** The first match; of two at the same position, the longer term. */
function findFirst(text: string, finder: TermFinder) {
  let first: { id: string; text: string; index: number } | undefined
  const lowered = lowerCase(text)
  for (const { id, form } of finder) {
    const match = findForm(form, text, lowered)
    if (match === null) continue
    const isBetter =
      first === undefined ||
      match.index < first.index ||
      (match.index === first.index && match[0].length > first.text.length)
    if (isBetter) first = { id, text: match[0], index: match.index }
  }
  return first
}
