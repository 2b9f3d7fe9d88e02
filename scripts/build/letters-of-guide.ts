import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { guide } from '../../compiler/guide.ts'

/** The modules with the letters of one script: phonetic spelling, homoglyphs, keyboard layout. */
const tables = [
  {
    script: /\p{Script=Cyrillic}/u,
    files: /\/letters\/(?!latin|scripts|none)[\w-]+\.ts$|\/cyrillic-lookalikes\.ts$/,
  },
]
const none = resolve('machines/finder/letters/none.ts')

/** A Vite plugin that leaves out the finder's modules for scripts that no language of the guide uses. */
export function lettersOfGuide(): Plugin {
  const letters = guide.languages.map(language => language.letters).join('')
  const spare = tables.filter(({ script }) => !script.test(letters))
  return {
    name: 'letters-of-guide',
    enforce: 'pre',
    resolveId(source) {
      return spare.some(({ files }) => files.test(source)) ? none : undefined
    },
  }
}
