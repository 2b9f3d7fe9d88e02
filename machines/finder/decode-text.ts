import { readWrongCodePage } from './code-pages.ts'

const names = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    laquo: '«',
    raquo: '»',
    ldquo: '“',
    rdquo: '”',
    mdash: '—',
    ndash: '–',
    shy: '',
  }),
)
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi
const unicodeEscape = /(?:\\+u|%u)([\da-f]{4})|\\+u\{([\da-f]{1,6})\}/gi
const escapedBytes = /(?:(?:%|\\+x)[\da-f]{2})+/gi
const quotedPrintable = /(?:=[\dA-F]{2}){2,}/g
const bytesOfPython = /(^|[^\p{L}\p{N}])b(['"])/gu
const tag = /<\/?[a-z!][^<>]{0,300}>/gi

/**
 * Decodes a text that a program has escaped or encoded: JSON, HTML, percent and quoted-printable encoding, tags, and
 * mojibake. Any other text is returned unchanged.
 */
export function decodeText(text: string): string {
  return readWrongCodePage(unescapeText(unescapeText(text)))
}

function unescapeText(text: string): string {
  let plain = text.replace(bytesOfPython, '$1$2')
  if (plain.includes('\\') || /%u[\da-f]{4}/i.test(plain)) {
    plain = plain
      .replace(unicodeEscape, (_, short?: string, long?: string) => letterOf(short ?? long, 16))
      .replace(/\\+[nrt](?![a-z])/g, '\n')
      .replace(/\\+(["'/])/g, '$1')
  }
  if (/%[\da-f]{2}|\\x[\da-f]{2}/i.test(plain)) {
    const isAddress = !/\s/.test(plain)
    plain = plain.replace(escapedBytes, bytes => decode(bytes.match(/[\da-f]{2}/gi) ?? [], bytes))
    if (isAddress) plain = plain.replace('+', ' ')
  }
  if (/=[\dA-F]{2}=[\dA-F]{2}/.test(plain)) {
    plain = plain
      .replace(/=\r?\n/g, '')
      .replace(quotedPrintable, bytes => decode(bytes.match(/[\dA-F]{2}/g) ?? [], bytes))
  }
  if (plain.includes('&')) {
    plain = plain.replace(entity, (whole: string, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? letterOf(decimal ?? hex, decimal === undefined ? 16 : 10)
        : (names.get(name.toLowerCase()) ?? whole),
    )
  }
  return plain.includes('<') ? plain.replace(tag, '\n') : plain
}

function letterOf(digits: string | undefined, base: number): string {
  const code = Number.parseInt(digits ?? '', base)
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : '\uFFFD'
}

function decode(bytes: readonly string[], otherwise: string): string {
  try {
    const all = Uint8Array.from(bytes, byte => Number.parseInt(byte, 16))
    return new TextDecoder('utf-8', { fatal: true }).decode(all)
  } catch {
    return otherwise
  }
}
