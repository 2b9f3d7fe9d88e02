const anyLatin = /\p{Script=Latin}/u
const anyCyrillic = /\p{Script=Cyrillic}/u

/** Whether a text holds a Latin letter. */
export const holdsLatin = (text: string): boolean => anyLatin.test(text)
/** Whether a text holds a Cyrillic letter. */
export const holdsCyrillic = (text: string): boolean => anyCyrillic.test(text)

/** Writes a text with letters of another table, and leaves alone what is not in it. */
export function swapLetters(text: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(text, letter => letters.get(letter) ?? letter).join('')
}

/** A table of letters from pairs like «әa», parted by spaces: the letter, then what it stands for. */
export function letterTable(pairs: string): Map<string, string> {
  return new Map(pairs.split(' ').map(([letter = '', ...rest]) => [letter, rest.join('')] as const))
}
