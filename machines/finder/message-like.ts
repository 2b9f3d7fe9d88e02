import { clean, wordsOf } from './fold.ts'

/** Patterns that occur in the output of programs, not in people's own words. */
const signs: readonly RegExp[] = [
  // JSON, whole or a part of it: {"status": 500, 'valid': False}
  /(?:[{[,]\s*|^)\\?["'][\w.$-]+\\?["']\s*:/m,
  // Markup.
  /<\/[a-z][\w:.-]*>|<[a-z][\w:.-]*(?:\s[^<>]*)?\/?>/i,
  // The name of a class, a package or an exception.
  /\b(?:[a-z_]\w*\.){1,9}[A-Z]\w*|\b[A-Z]\w*(?:Exception|Error)\b/,
  // A line of a stack trace, or code.
  /\bat\s+[A-Za-z_$<][\w$.<>]*(?:\([^)]*\)|:\d+)|\w\([^()\s]*\)\s*[;{]|=>|\);|\bnew [A-Z]\w+\(|\bCannot invoke\b/,
  // A place in a module: {Module.Part(412)}
  /\{[\p{L}\p{N}_.]+\(\d+\)\}/u,
  // An error number.
  /\b0x[\da-f]{2,}\b|\b\w*err(?:or)?[\s_-]?(?:code)?["']?\s*[:=#]\s*-?\d+/i,
  // A log level beside a time or a bracket.
  /\b(?:INFO|WARN|WARNING|ERROR|DEBUG|FATAL|TRACE|SEVERE)\b(?=[\s:\]]*.*\d\d:\d\d|\s+\d|\s*\[|\s*---)|\d\d:\d\d:\d\d[.,]?\d*\s*[[(]?(?:INFO|WARN|ERROR|DEBUG|FATAL|TRACE)/,
  // A time with seconds at the beginning of a line or in brackets, a name in brackets, or a value, not of an address:
  // code=17.
  /^(?:[^\p{L}\n]|\dT)*\d\d:\d\d:\d\d|[[(]\d\d:\d\d:\d\d|^\[[\w:.-]{2,}\]|(?:^|[\s,;([{|])[a-z_]\w*=[\w"'«]/imu,
  // An HTTP request, or an address with a port.
  /\b(?:GET|POST|PUT|HTTP\/\d[.\d]*)\s+\S+|:\/\/[\w.-]+:\d{2,5}\b|\bnet::ERR_\w+/,
]

/** Whether a text has the form of a program's output. */
export function looksLikeMessage(text: string): boolean {
  return signs.some(sign => sign.test(text))
}

const longestQuote = 200
/** The text for people in a JSON reply, under one of the usual keys. */
const said =
  /["'](?:message|error|errorMessage|detail|description|title|reason)["']\s*:\s*["']([^"']{3,})["']/i

/**
 * The part of a message to quote: the line with the known message, else the text for people in a reply, else the
 * first line in the form of a message.
 * @param sounds the known message in phonetic spelling
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
