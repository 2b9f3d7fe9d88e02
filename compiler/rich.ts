import type { Language, Mark, Rich } from '../machines/content.ts'
import type { Content } from './content.ts'

/** A token of inline markup: `{name}`, `{name:means}`, `{name:own}`, `*strong*` or plain text. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'mark'; readonly name: string; readonly means: Means }
/** Where the translation of on-screen words goes, if it is asked for. */
type Means = 'none' | 'behind' | 'first'
/** The tokens of a text, or the syntax error in it. */
export type Inline = { readonly pieces: readonly Piece[]; readonly error?: string }

/** Parses inline markup. Everything but marks and strong text is literal. */
export function parseInline(text: string): Inline {
  const pieces: Piece[] = []
  for (const part of text.split(/(\{[^{}*]*\}|\*[^{}*]*\*)/)) {
    const inner = part.slice(1, -1)
    if (part.startsWith('{') && part.endsWith('}')) {
      const [, name, form] = /^([a-z][a-z0-9-]*)(:means|:own)?$/.exec(inner) ?? []
      if (name === undefined)
        return { pieces, error: `"${part}" is not {name}, {name:means} or {name:own}` }
      const means = form === ':own' ? 'first' : form === ':means' ? 'behind' : 'none'
      pieces.push({ kind: 'mark', name, means })
    } else if (part.length > 1 && part.startsWith('*') && part.endsWith('*')) {
      if (inner === '' || inner !== inner.trim())
        return { pieces, error: `"${part}" is not *strong*` }
      pieces.push({ kind: 'strong', text: inner })
    } else {
      const stray = /[{}*]/.exec(part)?.[0]
      if (stray !== undefined) return { pieces, error: `this "${stray}" has no partner` }
      if (part !== '') pieces.push({ kind: 'text', text: part })
    }
  }
  return { pieces }
}

/** The names of the marks in a text, each once. */
export function markNames(text: string): Set<string> {
  const { pieces } = parseInline(text)
  return new Set(pieces.flatMap(piece => (piece.kind === 'mark' ? [piece.name] : [])))
}

/** A text in one language, with its marks looked up in `screen.yaml`. */
export function toRich(text: string, language: Language, screen: Content['screen']): Rich {
  return parseInline(text).pieces.map(piece => {
    if (piece.kind === 'mark') return toMark(piece.name, piece.means, language, screen)
    return piece.kind === 'strong' ? { kind: 'strong', text: piece.text } : piece.text
  })
}

function toMark(name: string, asks: Means, language: Language, screen: Content['screen']): Mark {
  const link = screen.links[name]
  if (link !== undefined) return { kind: 'link', text: link.text[language], href: link.href }
  const label = screen.labels[name]
  const seen = label ?? screen.messages[name]
  // The check refuses an unknown name; only an unchecked text has one.
  if (seen === undefined) throw new Error(`screen.yaml has no "${name}"`)
  const isAsked = asks !== 'none' && seen.language !== language
  const means = isAsked ? seen.means?.[language] : undefined
  const kind = label === undefined ? 'message' : 'label'
  return {
    kind,
    text: seen.text,
    language: seen.language,
    ...(means === undefined ? {} : { means }),
    ...(means === undefined || asks !== 'first' ? {} : { meansFirst: true as const }),
  }
}

/** The visible text, without marks. */
export function plainText(rich: Rich): string {
  return rich.map(part => (typeof part === 'string' ? part : part.text)).join('')
}
