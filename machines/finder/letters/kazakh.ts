import { holdsCyrillic, letterTable } from './scripts.ts'

/** The phonetic spelling of the Kazakh letters that Russian lacks. */
export const furtherSounds = letterTable('әa ғg қk ңn өo ұu үu һh іi')

/** The letter on each digit key of that keyboard, for people who type it with another layout on. */
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

/** Corrects words typed with another layout on: «09пия с-з» is «құпия сөз». Any other text is returned unchanged. */
export function repairNumberRow(text: string): string {
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

/** Whether a hyphen stands where a word needs a vowel, so that «ө» was meant. */
function isConsonantGap(before: string, after: string): boolean {
  return before.length < 2 && !vowels.includes(after) && (before === '' || !vowels.includes(before))
}
