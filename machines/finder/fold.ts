import { furtherSounds, repairNumberRow } from './letters/kazakh.ts'
import { latinSounds } from './letters/latin.ts'
import { repairLookAlikes } from './letters/look-alikes.ts'
import { asCyrillicLayout, asLatinLayout, russianSounds } from './letters/russian.ts'
import { holdsCyrillic, holdsLatin } from './letters/scripts.ts'

/**
 * Replaces a letter that was lost in a wrong encoding: a letter by its Unicode category, from a script that nobody
 * types.
 */
const lostLetter = '\uA66E'
/** The phonetic spelling of a lost letter; it matches any letter. */
export const lostSound = '?'
/** The phonetic spelling of each Cyrillic letter: the same for spellings that people confuse. */
const cyrillicSounds = new Map([...russianSounds, ...furtherSounds, [lostLetter, lostSound]])

const invisible = /[\p{Cf}\p{Co}\p{Cs}]+|(?!\n)\p{Cc}/gu
const insideWord = /\p{L}\?\p{L}|(?:^|\s)\?\p{L}/gu
const lostMark = /[?□▯\uFFFD]/g
const wordWithMarks = /[\p{L}?□▯\uFFFD]+/gu

/** Normalizes a text: NFKC, lower case, single spaces, no invisible characters; line breaks stay. */
export function clean(text: string): string {
  return markLost(text.normalize('NFKC').toLowerCase())
    .replace(/\s{2,}|[^\S ]/gu, gap => (/[\n\r]/.test(gap) ? '\n' : ' '))
    .replace(invisible, '')
}

/** Replaces question marks and boxes inside words, which stand for letters that an encoding lacked. */
function markLost(text: string): string {
  if (!/[□▯\uFFFD]/.test(text) && (text.match(insideWord) ?? []).length < 2) return text
  return text.replace(wordWithMarks, word =>
    /\p{L}/u.test(word) ? word.replace(lostMark, lostLetter) : word,
  )
}

/** The possible readings of a text: as it is, and as typed with the other keyboard layout on. */
export function readings(text: string): string[] {
  const plain = clean(text)
  const repaired = repairNumberRow(repairLookAlikes(plain))
  const others: string[] = []
  if (holdsLatin(plain)) others.push(repairNumberRow(asCyrillicLayout(plain)))
  if (holdsCyrillic(plain)) others.push(asLatinLayout(plain))
  return [repaired, ...others.filter(other => other !== repaired)]
}

/** The longest word in characters; what is longer is data, and is cut. */
const longestWord = 60
const wordPattern = /[\p{L}\p{M}\p{N}ʼ'’]+/gu

/** A word as written, and in phonetic spelling. */
export type Word = { readonly written: string; readonly sound: string }

/** Splits a text into words; letters next to digits («гост512») are two words. */
export function wordsOf(reading: string): Word[] {
  // Cached, because a long log repeats its words.
  const known = new Map<string, Word[]>()
  const all: Word[] = []
  for (const written of reading.match(wordPattern) ?? []) {
    let words = known.get(written)
    if (words === undefined) {
      words = soundsIn(written).map(sound => ({ written, sound }))
      known.set(written, words)
    }
    all.push(...words)
  }
  return all
}

function soundsIn(written: string): string[] {
  return soundOf(written.slice(0, longestWord)).match(/\d+|\D+/g) ?? []
}

/** The phonetic spelling of a word in plain Latin letters: «құпиясөз», «купиясоз» and «qupiasoz» have the same. */
export function soundOf(word: string): string {
  const text = word.toLowerCase().normalize('NFC')
  let sound = ''
  if (holdsCyrillic(text)) for (const letter of text) sound += cyrillicSounds.get(letter) ?? letter
  else sound = latinSounds.reduce((all, [written, own]) => all.replace(written, own), text)
  const letters = anyOther.test(sound)
    ? sound.normalize('NFD').replace(/[^\p{L}\p{N}?]/gu, '')
    : sound
  // Doubled letters are often mistyped, but «ТОО» and «то» are different words.
  return letters.length > 3 ? letters.replace(/([a-z])\1+/g, '$1') : letters
}

const anyOther = /[^a-z0-9?]/
