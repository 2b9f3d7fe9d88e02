/** Latin letters that are taken for Cyrillic ones, and the other way round. */
const lookAlikes: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['n', 'п'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['u', 'и'],
  ['x', 'х'],
  ['y', 'у'],
  ['ə', 'ә'],
]
const toCyrillic = new Map(lookAlikes)
const toLatin = new Map(lookAlikes.map(([latin, cyrillic]) => [cyrillic, latin]))

const wordWithBoth = /[\p{Script=Latin}\p{Script=Cyrillic}]+/gu
const anyLatin = /\p{Script=Latin}/u
const anyCyrillic = /\p{Script=Cyrillic}/u

/** Whether a text holds a Latin letter. */
export const holdsLatin = (text: string): boolean => anyLatin.test(text)
/** Whether a text holds a Cyrillic letter. */
export const holdsCyrillic = (text: string): boolean => anyCyrillic.test(text)

function swap(word: string, letters: ReadonlyMap<string, string>): string {
  return Array.from(word, letter => letters.get(letter) ?? letter).join('')
}

/** Writes each word in one alphabet, where letters of the other only look right. */
export function mendLookAlikes(text: string): string {
  return text.replace(wordWithBoth, word => {
    if (!holdsLatin(word) || !holdsCyrillic(word)) return word
    const cyrillic = swap(word, toCyrillic)
    if (!holdsLatin(cyrillic)) return cyrillic
    const latin = swap(word, toLatin)
    return holdsCyrillic(latin) ? cyrillic : latin
  })
}

/** The Kazakh letters of the number row, for whoever types Kazakh by habit with another layout on. */
const numberRow: Readonly<Record<string, string>> = {
  '0': 'қ',
  '2': 'ә',
  '3': 'і',
  '4': 'ң',
  '5': 'ғ',
  '8': 'ү',
  '9': 'ұ',
}
const habit = /[а-яё][0234589](?!\d\d)|(?:^|[^\d])[0234589]{1,2}[а-яё]/u
const vowels = 'аәеёиоөуұүыіэюя'

/** Reads «09пия с-з» as «құпия сөз». Leaves a text alone that shows no such habit. */
export function mendNumberRow(text: string): string {
  if (!habit.test(text)) return text
  return text
    .replace(/[\p{Script=Cyrillic}\d=-]+/gu, word => {
      if (!holdsCyrillic(word)) return word
      return word.replace(/\d+/g, digits =>
        digits.length > 2
          ? digits
          : Array.from(digits, digit => numberRow[digit] ?? digit).join(''),
      )
    })
    .replace(/(эц.|[^-]|^)-(\p{Script=Cyrillic})/gu, (whole, before: string, after: string) =>
      isConsonantGap(before, after) ? `${before}ө${after}` : whole,
    )
    .replace(/=(\p{Script=Cyrillic})/gu, 'һ$1')
}

/** A hyphen where a word would need a vowel stands for «ө»; after a vowel it is a hyphen. */
function isConsonantGap(before: string, after: string): boolean {
  return before.length < 2 && !vowels.includes(after) && (before === '' || !vowels.includes(before))
}

const latinKeys = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~{}:"<>'
const cyrillicKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю'
const cyrillicOfKey = new Map(
  Array.from(latinKeys, (key, index) => [key, cyrillicKeys[index] ?? key]),
)
const latinOfKey = new Map(
  Array.from(cyrillicKeys.slice(0, 33), (key, index) => [key, latinKeys[index] ?? key]),
)

/** What was typed with the Latin layout on, as the Russian or Kazakh one would have it. */
export const asCyrillicLayout = (text: string): string => swap(text, cyrillicOfKey)
/** What was typed with the Russian layout on, as the Latin one would have it. */
export const asLatinLayout = (text: string): string => swap(text, latinOfKey)
