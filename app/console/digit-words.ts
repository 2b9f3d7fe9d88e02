import type { ConsoleWords } from '../../machines/interface-words.generated.ts'

/** The digits of a step code as words to read out. */
export function digitWords(words: ConsoleWords, code: string): string[] {
  const digits = [
    words.digit0,
    words.digit1,
    words.digit2,
    words.digit3,
    words.digit4,
    words.digit5,
    words.digit6,
    words.digit7,
    words.digit8,
    words.digit9,
  ]
  return code.split('').map(digit => digits[Number(digit)] ?? digit)
}
