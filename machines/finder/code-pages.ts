/** The code pages in which UTF-8 is most often read by mistake. */
const pages = ['windows-1251', 'windows-1252', 'ibm866', 'koi8-r'] as const
/** Fewer letters than this are no sign of a wrong code page. */
const leastLetters = 4
/** More of what was read may not be broken. */
const mostBroken = 0.2
/** After so many letters a text that is all right has shown it. */
const enoughToTell = 400

const bytesOfPage = new Map<string, ReadonlyMap<string, number>>()

/** Which byte each letter of a code page stands for. */
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
 * Reads a text again whose UTF-8 was taken for another code page («РћСЃС‹» is «Осы»), also when that
 * happened twice. Letters that got lost come back as U+FFFD. Any other text comes back as it is.
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

/** No language puts so many letters beyond ASCII in a row: they are Cyrillic ones of one byte («Íå ïîäïèñàíî»). */
const western = /[\u00C0-\u00FF\u00A8\u00B8]{4}/

function readWesternAsCyrillic(text: string): string {
  if (!western.test(text)) return text
  const decoder = new TextDecoder('windows-1251')
  return text.replace(/[\u00C0-\u00FF\u00A8\u00B8]+/g, run =>
    decoder.decode(Uint8Array.from(run, letter => letter.charCodeAt(0))),
  )
}

function readAgain(text: string, page: string): string | undefined {
  if (!/[\u0080-\uFFFF]{4}/.test(text)) return undefined
  try {
    const bytes = bytesOf(page)
    const decoder = new TextDecoder()
    const { read, covered, letters } = count(text, bytes)
    if (read < leastLetters || covered < letters * (1 - mostBroken)) return undefined
    return text.replace(/[\u0080-\uFFFF]+/g, run => {
      const all = Array.from(run, letter => bytes.get(letter))
      return all.includes(undefined) ? run : decoder.decode(Uint8Array.from(all, byte => byte ?? 0))
    })
  } catch {
    // A browser that does not know the code page reads the text as it is.
    return undefined
  }
}

/** How many letters beyond ASCII there are, how many of them UTF-8 covers, and how many letters that gives. */
function count(
  text: string,
  bytes: ReadonlyMap<string, number>,
): { read: number; covered: number; letters: number } {
  let read = 0
  let covered = 0
  let letters = 0
  /** Bytes that the letter begun still needs, and those it has. */
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
      covered += size
    } else {
      size = byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : 0
      missing = Math.max(0, size - 1)
    }
  }
  return { read, covered, letters }
}
