// Normalizes what messengers, mail programs and people change in a link: upper case, needless percent-encoding,
// typographic hyphens and spaces.

/** The most rounds of percent-decoding; each redirector may add one. */
const mostRounds = 4

/** Decodes a text repeatedly; a malformed encoding stays as it is. */
function decode(text: string): string {
  let decoded = text
  for (let round = 0; round < mostRounds; round += 1) {
    const before = decoded
    decoded = decoded.replace(/(?:%[0-9a-f]{2})+/gi, encoded => {
      try {
        return decodeURIComponent(encoded)
      } catch {
        return encoded
      }
    })
    if (decoded === before) break
  }
  return decoded
}

/** Without invisible characters, in lower case, with plain hyphens and signs. */
export function normalizeAddress(text: string): string {
  return (
    decode(text)
      // First: the next line would make a space and a combining sign of the small tilde.
      .replace(/[\u02DC\u223C]/g, '~')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{Cf}\p{Cc}\u115F\u2800]/gu, mark => (/[\t\n\r]/.test(mark) ? ' ' : ''))
      .replace(/[\u2010-\u2015\u2212]/g, '-')
  )
}
