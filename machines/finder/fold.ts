import {
  asCyrillicLayout,
  asLatinLayout,
  holdsCyrillic,
  holdsLatin,
  mendLookAlikes,
  mendNumberRow,
} from './letters.ts'

/** Sounds that Kazakh, Russian, their Latin transliterations and habits of typing write differently. */
const cyrillicSounds: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'c',
  ч: 'q',
  ш: 'w',
  щ: 'w',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  і: 'i',
}
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
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').replaceAll(invisible, '')
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
  return (reading.match(wordPattern) ?? []).flatMap(written => {
    const words = known.get(written) ?? soundsIn(written).map(sound => ({ written, sound }))
    known.set(written, words)
    return words
  })
}

function soundsIn(written: string): string[] {
  return soundOf(written.slice(0, longestWord)).match(/[a-z]+|\d+/g) ?? []
}

/** How a word sounds, in plain Latin letters: «құпиясөз», «купиясоз» and «qupiasoz» are the same. */
export function soundOf(word: string): string {
  const text = word.toLowerCase().normalize('NFC')
  let sound = ''
  if (holdsCyrillic(text)) for (const letter of text) sound += cyrillicSounds[letter] ?? letter
  else sound = latinSounds.reduce((all, [written, own]) => all.replace(written, own), text)
  const letters = anyOther.test(sound) ? sound.normalize('NFD').replaceAll(/[^a-z0-9]/g, '') : sound
  // A doubled letter is easily forgotten, but «ТОО» and «то» are two words.
  return letters.length > 3 ? letters.replaceAll(/([a-z])\1+/g, '$1') : letters
}

const anyOther = /[^a-z0-9]/
