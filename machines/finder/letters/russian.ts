import { letterTable, swapLetters } from './scripts.ts'

/** How the letters sound. */
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

/** What was typed with the Latin layout on, as the Russian or Kazakh one would have it. */
export const asCyrillicLayout = (text: string): string => swapLetters(text, cyrillicOfKey)
/** What was typed with the Russian layout on, as the Latin one would have it. */
export const asLatinLayout = (text: string): string => swapLetters(text, latinOfKey)
