/** The code pages in which UTF-8 is most often misread (mojibake). */
const pages = ['windows-1251', 'windows-1252', 'ibm866', 'koi8-r'] as const
/** The fewest decoded letters that prove a wrong code page. */
const leastLetters = 4
/** The largest share of letters that do not decode as UTF-8. */
const mostBroken = 0.2
/** The beginning of a text, in letters, that is searched for single misread words. */
const longestMixed = 2000
const beyondAscii = /[\u0080-\uFFFF]+/g
/** Non-ASCII letters after which a text in the right code page is given up. */
const enoughToTell = 400

const bytesOfPage = new Map<string, ReadonlyMap<string, number>>()

/** The byte of each letter from 0x80 to 0xFF in a code page. */
function bytesOf(page: string): ReadonlyMap<string, number> {
  const known = bytesOfPage.get(page)
  if (known !== undefined) return known
  const decoder = new TextDecoder(page)
  const bytes = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    bytes.set(decoder.decode(Uint8Array.of(byte)), byte)
  }
  bytesOfPage.set(page, bytes)
  return bytes
}

/**
 * Repairs mojibake: UTF-8 that was decoded in another code page («РћСЃС‹» is «Осы»), also twice. Bytes that were lost
 * become U+FFFD; any other text is returned unchanged.
 */
export function readWrongCodePage(text: string): string {
  let plain = text
  for (let times = 0; times < 2; times += 1) {
    const read = pages.map(page => readAgain(plain, page)).find(again => again !== undefined)
    if (read === undefined) break
    plain = read
  }
  return readWesternAsCyrillic(plain)
}

/**
 * Four Latin-1 letters beyond ASCII in a row, as no language has: Windows-1251 that was decoded as Latin-1 («Íå
 * ïîäïèñàíî»).
 */
const western = /[\u00C0-\u00FF\u00A8\u00B8]{4}/

function readWesternAsCyrillic(text: string): string {
  if (!western.test(text)) return text
  const decoder = new TextDecoder('windows-1251')
  return text.replace(/[\u00C0-\u00FF\u00A8\u00B8]+/g, run =>
    decoder.decode(Uint8Array.from(run, letter => letter.charCodeAt(0))),
  )
}

function readAgain(text: string, page: string): string | undefined {
  if (!/[\u0080-\uFFFF]{2}/.test(text)) return undefined
  try {
    const bytes = bytesOf(page)
    const isWhole = isMisread(count(text, bytes), leastLetters)
    // Only some words may be misread, such as a pasted message after a person's own words.
    const runs = isWhole ? [] : (text.slice(0, longestMixed).match(beyondAscii) ?? [])
    const misread = new Set(runs.filter(run => isMisreadWord(count(run, bytes))))
    if (!isWhole && count([...misread].join(''), bytes).pairs < leastLetters * 2) return undefined
    return text.replace(beyondAscii, run =>
      misread.has(run) || (isWhole && count(run, bytes).read > 0) ? decodeRun(run, bytes) : run,
    )
  } catch {
    // The browser does not support this code page.
    return undefined
  }
}

function isMisread({ read, covered, letters }: Counted, least: number): boolean {
  return read >= least && covered >= letters * (1 - mostBroken)
}

/** Of a single word only pairs of bytes prove it: in ibm866 many short words («уже», «так») are valid triples. */
function isMisreadWord(counted: Counted): boolean {
  return counted.pairs > 0 && isMisread(counted, 1)
}

/** Decodes a run of letters; a lost one becomes U+FFFD. */
function decodeRun(run: string, bytes: ReadonlyMap<string, number>): string {
  const all = Array.from(run, letter => bytes.get(letter) ?? 0xff)
  return new TextDecoder().decode(Uint8Array.from(all)).replace(/\uFFFD+/g, '\uFFFD')
}

type Counted = {
  readonly read: number
  /** Of them, those that were two bytes. */
  readonly pairs: number
  readonly covered: number
  readonly letters: number
}

/**
 * Counts how much of a text is misread UTF-8.
 * @returns `letters` beyond ASCII, how many of them are `covered` by valid UTF-8 sequences, and how many letters
 *   `read` these decode to
 */
function count(text: string, bytes: ReadonlyMap<string, number>): Counted {
  let read = 0
  let pairs = 0
  let covered = 0
  let letters = 0
  /** Continuation bytes that the current sequence still needs; and its length. */
  let missing = 0
  let size = 0
  for (const letter of text) {
    const byte = bytes.get(letter) ?? 0
    if (letter > '\u007F') letters += 1
    if (letters > enoughToTell && covered < letters / 2) break
    if (missing > 0 && byte >= 0x80 && byte < 0xc0) {
      missing -= 1
      if (missing > 0) continue
      read += 1
      if (size === 2) pairs += 1
      covered += size
    } else {
      size = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : 0
      missing = Math.max(0, size - 1)
    }
  }
  return { read, pairs, covered, letters }
}
