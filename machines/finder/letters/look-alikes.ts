import { holdsCyrillic, holdsLatin, letterTable, swapLetters } from './scripts.ts'

/** Latin letters and the Cyrillic ones that look like them (homoglyphs). */
const toCyrillic = letterTable('aа bв cс eе hн iі kк mм nп oо pр tт uи xх yу əә')
const toLatin = new Map([...toCyrillic].map(([latin, cyrillic]) => [cyrillic, latin]))

const wordWithBoth = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu
/** Where words of two alphabets touch: «ERRORОсы». */
const seam =
  /(\p{Script=Latin}{3})(?=\p{Script=Cyrillic}{2})|(\p{Script=Cyrillic}{3})(?=\p{Script=Latin}{2})/gu

/** A word of two Latin homoglyphs among Cyrillic words: «He подписано». */
const lonely = /(^|[^\p{L}\p{N}])([acehkmoptxy]{2})(?![\p{L}\p{N}])/gu

/** Replaces homoglyphs, so that each word is in one alphabet; splits words of two alphabets that touch. */
export function repairLookAlikes(text: string): string {
  const whole = holdsCyrillic(text)
    ? text.replace(
        lonely,
        (_, before: string, word: string) => `${before}${swapLetters(word, toCyrillic)}`,
      )
    : text
  return whole.replace(wordWithBoth, word => {
    if (!holdsLatin(word) || !holdsCyrillic(word)) return word
    const cyrillic = swapLetters(word, toCyrillic)
    if (!holdsLatin(cyrillic)) return cyrillic
    const latin = swapLetters(word, toLatin)
    if (!holdsCyrillic(latin)) return latin
    const parted = word.replace(seam, '$& ')
    return parted === word ? cyrillic : parted
  })
}
