import { furtherSounds, mendNumberRow } from './letters/kazakh.ts'
import { latinSounds } from './letters/latin.ts'
import { mendLookAlikes } from './letters/look-alikes.ts'
import { asCyrillicLayout, asLatinLayout, russianSounds } from './letters/russian.ts'
import { holdsCyrillic, holdsLatin } from './letters/scripts.ts'

/** Stands for a letter that got lost on the way: a letter itself, and one that nobody types. */
const lostLetter = '\uA66E'
/** How a lost letter sounds: like any other. */
export const lostSound = '?'
/** Sounds that the languages, their Latin transliterations and habits of typing write differently. */
const cyrillicSounds = new Map([...russianSounds, ...furtherSounds, [lostLetter, lostSound]])

const invisible = /[\p{Cf}\p{Co}\p{Cs}]+|(?!\n)\p{Cc}/gu
const insideWord = /\p{L}\?\p{L}|(?:^|\s)\?\p{L}/gu
const lostMark = /[?□▯\uFFFD]/g
const wordWithMarks = /[\p{L}?□▯\uFFFD]+/gu

/** One spelling of a text: compatible forms joined, lower case, nothing invisible; lines stay lines. */
export function clean(text: string): string {
  return markLost(text.normalize('NFKC').toLowerCase())
    .replace(/\s{2,}|[^\S ]/gu, gap => (/[\n\r]/.test(gap) ? '\n' : ' '))
    .replace(invisible, '')
}

/** Question marks and boxes in the midst of words stand for letters that a code page had not. */
function markLost(text: string): string {
  if (!/[□▯\uFFFD]/.test(text) && (text.match(insideWord) ?? []).length < 2) return text
  return text.replace(wordWithMarks, word =>
    /\p{L}/u.test(word) ? word.replace(lostMark, lostLetter) : word,
  )
}

/**
 * What a person may have meant to type: as it stands, and with the keyboard in the other layout.
 * The first is the text as it stands.
 */
export function readings(text: string): string[] {
  const plain = clean(text)
  const mended = mendNumberRow(mendLookAlikes(plain))
  const others: string[] = []
  if (holdsLatin(plain)) others.push(mendNumberRow(asCyrillicLayout(plain)))
  if (holdsCyrillic(plain)) others.push(asLatinLayout(plain))
  return [mended, ...others.filter(other => other !== mended)]
}

/** No word is longer; what is, is data. */
const longestWord = 60
const wordPattern = /[\p{L}\p{M}\p{N}ʼ'’]+/gu

/** A word as it stands in the text, and how it sounds. */
export type Word = { readonly written: string; readonly sound: string }

/** The words of a reading; letters and digits that touch («гост512») count as two. */
export function wordsOf(reading: string): Word[] {
  // A long log repeats its words.
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

/** How a word sounds, in plain Latin letters: «құпиясөз», «купиясоз» and «qupiasoz» are the same. */
export function soundOf(word: string): string {
  const text = word.toLowerCase().normalize('NFC')
  let sound = ''
  if (holdsCyrillic(text)) for (const letter of text) sound += cyrillicSounds.get(letter) ?? letter
  else sound = latinSounds.reduce((all, [written, own]) => all.replace(written, own), text)
  const letters = anyOther.test(sound)
    ? sound.normalize('NFD').replace(/[^\p{L}\p{N}?]/gu, '')
    : sound
  // A doubled letter is easily forgotten, but «ТОО» and «то» are two words.
  return letters.length > 3 ? letters.replace(/([a-z])\1+/g, '$1') : letters
}

const anyOther = /[^a-z0-9?]/
