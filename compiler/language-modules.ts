import type { Plugin } from 'vite'
import { languages } from './guide.ts'

const prefix = /^(every|load)-language:(.+)$/

/**
 * A Vite plugin that joins the modules of all languages, so that no code lists languages by hand:
 * `every-language:content:text` exports `content:text/<language>` by language, in one download;
 * `load-language:content:text` exports functions that fetch them, one download per language.
 */
export function languageModules(): Plugin {
  return {
    name: 'language-modules',
    resolveId(id) {
      return prefix.test(id) ? `\0${id}` : undefined
    },
    load(id) {
      const [, kind, module] = prefix.exec(id.replace('\0', '')) ?? []
      if (!id.startsWith('\0') || module === undefined) return undefined
      const names = languages.map(language => JSON.stringify(`${module}/${language}`))
      const entries = languages.map((language, index) => {
        const value =
          kind === 'load'
            ? `() => import(${names[index]}).then(one => one.default)`
            : `text${index}`
        return `${JSON.stringify(language)}: ${value}`
      })
      const imports =
        kind === 'load' ? [] : names.map((name, index) => `import text${index} from ${name}`)
      return {
        code: `${imports.join('\n')}\nexport default { ${entries.join(', ')} }`,
        moduleType: 'js',
        map: null,
      }
    },
  }
}
