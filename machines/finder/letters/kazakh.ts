import { holdsCyrillic, letterTable } from './scripts.ts'

/** How the letters sound that Russian has not. */
export const furtherSounds = letterTable('әa ғg қk ңn өo ұu үu һh іi')

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
