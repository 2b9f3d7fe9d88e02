import { letterTable, swapLetters } from './scripts.ts'

/** The phonetic spelling of the Russian letters. */
export const russianSounds = letterTable(
  'аa бb вv гg дd еe ёe жj зz иi йi кk лl мm нn оo пp рr сs тt уu фf хh цc чq шw щw ъ ыi ь эe юiu яia',
)

const latinKeys = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~{}:"<>'
const cyrillicKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю'
const cyrillicOfKey = new Map(
  Array.from(latinKeys, (key, index) => [key, cyrillicKeys[index] ?? key]),
)
const latinOfKey = new Map(
  Array.from(cyrillicKeys.slice(0, 33), (key, index) => [key, latinKeys[index] ?? key]),
)

/** Converts a text typed with the Latin keyboard layout on to the Russian one. */
export const asCyrillicLayout = (text: string): string => swapLetters(text, cyrillicOfKey)
/** Converts a text typed with the Russian keyboard layout on to the Latin one. */
export const asLatinLayout = (text: string): string => swapLetters(text, latinOfKey)
