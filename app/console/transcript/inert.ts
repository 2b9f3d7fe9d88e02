/**
 * Invisible characters and characters that change the direction of a line: controls, formats, unpaired surrogates.
 * Zero-width joiners in emoji, line breaks and tabs are allowed.
 */
const hidden = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu
/** The characters that begin a formula in a spreadsheet. */
const formula = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u
/**
 * Two frequent kinds of line that no spreadsheet evaluates: a telephone number, and a list item of words and numbers
 * alone. A function call needs one of the characters that are missing here. Beginning and rest are matched one after
 * the other: in a single expression both could match digits and spaces, and it would backtrack on long lines.
 */
const harmlessFront = /^ *(?:\+\d[\d ()-]*|- )/
const harmlessRest = /^[\p{L}\p{M}\p{N} .,;?«»№—–]*$/u

function isHarmless(line: string): boolean {
  const front = harmlessFront.exec(line)?.[0]
  return front !== undefined && harmlessRest.test(line.slice(front.length))
}

/** A text with every invisible character written out, such as [U+202E]. */
export function visible(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(hidden, character => `[U+${codePoint(character)}]`)
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/**
 * Makes a typed text safe to paste anywhere (against CSV injection): no invisible characters, no line that is a
 * formula, and no tab, which begins the next cell of a spreadsheet.
 */
export function inert(text: string): string {
  return visible(text)
    .replace(/\t/g, ' ')
    .split('\n')
    .map(line => (formula.test(line.trimStart()) && !isHarmless(line) ? `'${line}` : line))
    .join('\n')
}

/** The same, joined to one line. */
export function inertLine(text: string): string {
  return inert(text.replace(/[\s\u2028\u2029]+/gu, ' ').trim())
}
