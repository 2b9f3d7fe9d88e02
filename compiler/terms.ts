import type { Language, Rich } from '../machines/content.ts'
import type { Content } from './schema.ts'

/** Finds the terms of the trade in texts of one language. */
export type TermFinder = readonly { readonly id: string; readonly pattern: RegExp }[]

/**
 * What finds a form of a term in a text, wherever it is a word of its own.
 * @param form words as the texts have them; a word that ends in `*` may have any ending, because
 *   many languages inflect
 */
export function formPattern(form: string): RegExp {
  const words = form.trim().split(/\s+/)
  const body = words.map(word => {
    const stem = word.replace(/\*$/, '').replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    return stem + (word.endsWith('*') ? String.raw`(?:-?[\p{L}\p{M}]+)*` : '')
  })
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${body.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    'iu',
  )
}

/** The forms of all terms in a language. */
export function termFinder({ glossary }: Content, language: Language): TermFinder {
  return Object.entries(glossary).flatMap(([id, { forms }]) =>
    forms[language].map(form => ({ id, pattern: formPattern(form) })),
  )
}

/**
 * Marks terms in a text, each where it stands for the first time.
 * @param seen the terms marked so far; the ones marked now are added
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

/** The terms of texts, in reading order, each once. */
export function termsIn(texts: readonly Rich[], finder: TermFinder): string[] {
  const seen = new Set<string>()
  for (const text of texts) markTerms(text, finder, seen)
  return [...seen]
}

/** Of two terms that begin at the same place the longer one counts: a Wi-Fi password is no mere password. */
function findFirst(text: string, finder: TermFinder) {
  let first: { id: string; text: string; index: number } | undefined
  for (const { id, pattern } of finder) {
    const match = pattern.exec(text)
    if (match === null) continue
    const isBetter =
      first === undefined ||
      match.index < first.index ||
      (match.index === first.index && match[0].length > first.text.length)
    if (isBetter) first = { id, text: match[0], index: match.index }
  }
  return first
}
