import type { Language, Rich } from '../machines/content.ts'
import type { Content } from './content.ts'

/** The patterns that find glossary terms in one language. */
export type TermFinder = readonly { readonly id: string; readonly pattern: RegExp }[]

/**
 * A pattern that finds a form of a term as a whole word.
 * @param form words as in the texts; a word that ends in `*` may have any ending, because many languages inflect
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

/** The patterns of all glossary terms in a language. */
export function termFinder({ glossary }: Content, language: Language): TermFinder {
  return Object.entries(glossary).flatMap(([id, { forms }]) =>
    forms[language].map(form => ({ id, pattern: formPattern(form) })),
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
