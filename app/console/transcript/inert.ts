/**
 * Characters that cannot be seen or that change how a line runs: controls, formats, lone halves of a pair.
 * The joiner inside emoji stays, and so do line breaks and tabs.
 */
const hidden = /(?![\n\t\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu
/** What a spreadsheet takes for a formula at the beginning of a cell. */
const formula = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u
/**
 * Two things that agents write all day and that no spreadsheet can run: a telephone number, and a line
 * of a list in nothing but words and numbers. A call of a function or a program needs one of the
 * signs that are missing here. What a line begins with and what follows are looked for one after the other:
 * in one expression they could share digits and spaces, and a long line would be read again at each of them.
 */
const harmlessFront = /^ *(?:\+\d[\d ()-]*|- )/
const harmlessRest = /^[\p{L}\p{M}\p{N} .,;?«»№—–]*$/u

function isHarmless(line: string): boolean {
  const front = harmlessFront.exec(line)?.[0]
  return front !== undefined && harmlessRest.test(line.slice(front.length))
}

/** A text with every hidden character written out, such as [U+202E]. */
export function visible(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(hidden, character => `[U+${codePoint(character)}]`)
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/**
 * What somebody typed, made safe to paste anywhere: nothing hidden, no line that is a formula, and no
 * tab, behind which a spreadsheet begins its next cell.
 */
export function inert(text: string): string {
  return visible(text)
    .replace(/\t/g, ' ')
    .split('\n')
    .map(line => (formula.test(line.trimStart()) && !isHarmless(line) ? `'${line}` : line))
    .join('\n')
}

/** The same in one line. */
export function inertLine(text: string): string {
  return inert(text.replace(/[\s\u2028\u2029]+/gu, ' ').trim())
}
