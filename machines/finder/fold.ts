import {
  asCyrillicLayout,
  asLatinLayout,
  holdsCyrillic,
  holdsLatin,
  mendLookAlikes,
  mendNumberRow,
} from './letters.ts'

/** Sounds that Kazakh, Russian, their Latin transliterations and habits of typing write differently: a letter and its sound. */
const cyrillicSounds = new Map(
  'аa әa бb вv гg ғg дd еe ёe жj зz иi йi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh цc чq шw щw ъ ыi ь эe юiu яia іi'
    .split(' ')
    .map(([letter = '', ...sound]) => [letter, sound.join('')] as const),
)
const latinSounds: readonly (readonly [written: RegExp, sound: string])[] = [
  [/q/g, 'k'],
  [/w/g, 'u'],
  [/s(?:hc?h|ch)|ş|sh/g, 'w'],
  [/ch/g, 'q'],
  [/zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ng/g, 'n'],
  [/ts/g, 'c'],
  [/ph/g, 'f'],
  [/y|ı/g, 'i'],
  [/ə/g, 'a'],
]

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu

/** One spelling of a text: compatible forms joined, lower case, nothing invisible. */
export function clean(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .replace(invisible, '')
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
  return soundOf(written.slice(0, longestWord)).match(/[a-z]+|\d+/g) ?? []
}

/** How a word sounds, in plain Latin letters: «құпиясөз», «купиясоз» and «qupiasoz» are the same. */
export function soundOf(word: string): string {
  const text = word.toLowerCase().normalize('NFC')
  let sound = ''
  if (holdsCyrillic(text)) for (const letter of text) sound += cyrillicSounds.get(letter) ?? letter
  else sound = latinSounds.reduce((all, [written, own]) => all.replace(written, own), text)
  const letters = anyOther.test(sound) ? sound.normalize('NFD').replace(/[^a-z0-9]/g, '') : sound
  // A doubled letter is easily forgotten, but «ТОО» and «то» are two words.
  return letters.length > 3 ? letters.replace(/([a-z])\1+/g, '$1') : letters
}

const anyOther = /[^a-z0-9]/
