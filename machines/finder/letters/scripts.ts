const anyLatin = /\p{Script=Latin}/u
const anyCyrillic = /\p{Script=Cyrillic}/u

/** Whether a text contains a Latin letter. */
export const holdsLatin = (text: string): boolean => anyLatin.test(text)
/** Whether a text contains a Cyrillic letter. */
export const holdsCyrillic = (text: string): boolean => anyCyrillic.test(text)

/** Replaces the letters of a text by a table; others stay. */
export function swapLetters(text: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(text, letter => letters.get(letter) ?? letter).join('')
}

/** A table of letters from pairs like «әa» with spaces between: a letter, then its replacement. */
export function letterTable(pairs: string): Map<string, string> {
  return new Map(pairs.split(' ').map(([letter = '', ...rest]) => [letter, rest.join('')] as const))
}
