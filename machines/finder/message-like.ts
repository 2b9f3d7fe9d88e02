import { clean, wordsOf } from './fold.ts'

/** What only programs write, never a person in their own words; each sign counts once. */
const signs: readonly RegExp[] = [
  // A reply or a record: {"status": 500, 'valid': False}
  /[{[,]\s*\\?["'][\w.$-]+\\?["']\s*:/,
  // Markup with an attribute or a namespace, and its closing.
  /<\/[a-z][\w:.-]*>|<[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/i,
  // A class, a package, an exception.
  /\b(?:[a-z_]\w*\.){1,9}[A-Z]\w*|\b[A-Z]\w*(?:Exception|Error)\b/,
  // A line of a stack trace, a call, a piece of code.
  /\bat\s+[\w$.<>]+\([^)]*\)|\w\([^()\s]*\)\s*[;{]|=>|\);|\bnew [A-Z]\w+\(|\bCannot invoke\b/,
  // A number of an error.
  /\b0x[\da-f]{3,}\b|\b\w*err(?:or)?[\s_-]?(?:code)?["']?\s*[:=#]\s*-?\d+/i,
  // A level of a log beside a time or a bracket.
  /\b(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE|SEVERE)\b(?=[\s:\]]*.*\d\d:\d\d|\s+\d|\s*\[|\s*---)|\d\d:\d\d:\d\d[.,]?\d*\s*[[(]?(?:INFO|WARN|ERROR|DEBUG|FATAL|TRACE)/,
  // The request of a browser, an address with its port.
  /\b(?:GET|POST|PUT|HTTP\/\d[.\d]*)\s+\S+|:\/\/[\w.-]+:\d{2,5}\b|\bnet::ERR_\w+/,
]

/** Whether a text is something that a program wrote, by its form alone. */
export function looksLikeMessage(text: string): boolean {
  return signs.some(sign => sign.test(text))
}

const longestQuote = 200
/** What a reply of a program says to people, under one of the usual keys. */
const said =
  /["'](?:message|error|errorMessage|detail|description|title|reason)["']\s*:\s*["']([^"']{3,})["']/i

/**
 * The part of a message that is quoted back: the line that holds a known one, what it says to people, or else
 * its first telling line.
 * @param sounds how the words of the known message sound
 */
export function quoteOf(text: string, sounds: readonly string[] = []): string {
  const lines = text.split(/\n/).map(line => line.replace(/\s+/g, ' ').trim())
  const known = lines.find(line => sounds.length > 0 && holds(line, sounds))
  const first = lines.find(looksLikeMessage) ?? lines.find(line => line !== '') ?? ''
  return (known ?? said.exec(text)?.[1] ?? first).slice(0, longestQuote)
}

function holds(line: string, sounds: readonly string[]): boolean {
  const own = new Set(wordsOf(clean(line)).map(({ sound }) => sound))
  return sounds.every(sound => own.has(sound))
}
