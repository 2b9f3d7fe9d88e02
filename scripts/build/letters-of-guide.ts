import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { guide } from '../../compiler/guide.ts'

/** What knows the letters of one script: how they sound, look, and lie on a keyboard. */
const tables = [
  {
    script: /\p{Script=Cyrillic}/u,
    files: /\/letters\/(?!latin|scripts|none)[\w-]+\.ts$|\/cyrillic-lookalikes\.ts$/,
  },
]
const none = resolve('machines/finder/letters/none.ts')

/** Leaves out of the site what the finder knows of a script that no language of the guide is written in. */
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
