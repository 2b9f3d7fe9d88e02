// What messengers, mail programs and people do to a link on its way: letters in another case, percent signs for
// what needs none, hyphens and spaces made finer.

/** The most rounds of percent-encoding that are taken off: each redirector may add one. */
const mostRounds = 4

/** A text with its percent-encoding taken off, as often as it was put on; what is no encoding stays. */
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

/** Without what cannot be seen, in small letters, with the hyphens and signs of our addresses. */
export function plainAddress(text: string): string {
  return decode(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cc}\u115F\u2800]/gu, mark => (/[\t\n\r]/.test(mark) ? ' ' : ''))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u02DC\u223C]/g, '~')
}
