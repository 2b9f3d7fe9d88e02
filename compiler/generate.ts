import * as z from 'zod'
import { contentFolder, languages } from './guide.ts'
import { modulesOfLanguage } from './modules.ts'
import { stepSchema } from './schemas/step.ts'
import type { Content } from './content.ts'

const typesFor = 'content'
const wordsPath = 'machines/interface-words.generated.ts'

/** The files that `npm run fix` generates from the content, by path in the project. */
export function generateFiles(content: Content): Map<string, string> {
  const schema = [`${contentFolder}/step.schema.json`, generateSchema()] as const
  // The code is typed by the project's own guide; another guide needs the same words: interface-keys.ts.
  if (contentFolder !== typesFor) return new Map([schema])
  return new Map([
    ['machines/language.generated.ts', generateLanguage()],
    [wordsPath, generateWords(content)],
    ['app/platform/content-modules.generated.d.ts', generateModules(content)],
    schema,
  ])
}

function generateLanguage(): string {
  const union = languages.map(language => `'${language}'`).join(' | ')
  return `// Made by npm run fix: change languages in guide.yaml instead.

/** A language of the guide. */
export type Language = ${union}

/** A placeholder where no language is known yet, as in the record of an ended call; never shown. */
export const anyLanguage: Language = '${languages[0]}'
`
}

/** The type of a group's words: `PageWords` for `pages`. */
function nameWordsType(group: string): string {
  const parts = group.replace(/s$/, '').split('-')
  return `${parts.map(part => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('')}Words`
}

function generateWords({ words }: Content): string {
  const types = [...words].map(([group, all]) => {
    const keys = Object.keys(all).map(key => `  readonly ${key}: string\n`)
    return `/** The words of interface/${group}.yaml in one language. */\nexport type ${nameWordsType(group)} = {\n${keys.join('')}}\n`
  })
  return ['// Made by npm run fix: change content/interface instead.\n', ...types].join('\n')
}

/** The modules that exist per language, and their types. */
function languageModulesOf({ words }: Content): [module: string, type: string][] {
  const inMachines = (type: string, file: string) => `import('../../machines/${file}.ts').${type}`
  return [
    ...[...modulesOfLanguage].map(([name, { type }]): [string, string] => [
      `content:${name}`,
      inMachines(...type),
    ]),
    ['map:titled', inMachines('FlowMap', 'flow-map')],
    ...[...words.keys()].map((surface): [string, string] => [
      `content:interface/${surface}`,
      inMachines(nameWordsType(surface), 'interface-words.generated'),
    ]),
  ]
}

function generateModules(content: Content): string {
  const language = "import('../../machines/language.generated.ts').Language"
  const ofLanguages = languageModulesOf(content).map(
    ([module, type]) => `declare module '${module}/*' {
  const text: ${type}
  export default text
}
declare module 'every-language:${module}' {
  const texts: Readonly<Record<${language}, ${type}>>
  export default texts
}
declare module 'load-language:${module}' {
  const load: Readonly<Record<${language}, () => Promise<${type}>>>
  export default load
}
`,
  )
  const head = '// Made by npm run fix: the modules of compiler/language-modules.ts.\n'
  return [head, ...ofLanguages].join('\n')
}

function generateSchema(): string {
  const schema = z.toJSONSchema(stepSchema, { io: 'input' })
  return `${JSON.stringify({ title: 'A step of the guide', ...schema }, undefined, 2)}\n`
}
