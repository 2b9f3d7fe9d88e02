import * as z from 'zod'
import { stepSchema } from './schema.ts'
import type { Content } from './schema.ts'

/** The files that `npm run fix` makes from the content, by path in the project. */
export function generateFiles(content: Content): Map<string, string> {
  return new Map([
    ['machines/interface-words.generated.ts', generateWords(content)],
    ['app/platform/content-modules.generated.d.ts', generateModules(content)],
    ['content/step.schema.json', generateSchema()],
  ])
}

/** `pages` is typed as `PageWords`, `finder` as `FinderWords`. */
function nameWordsType(group: string): string {
  const parts = group.replace(/s$/, '').split('-')
  return `${parts.map(part => `${part.charAt(0).toUpperCase()}${part.slice(1)}`).join('')}Words`
}

function generateWords({ words }: Content): string {
  const types = [...words].map(([group, all]) => {
    const keys = Object.entries(all).map(([key, word]) => {
      const isPlural = typeof word.kk !== 'string'
      return `  readonly ${key}: ${isPlural ? 'Plural' : 'string'}\n`
    })
    return `/** The words of interface/${group}.yaml in one language. */\nexport type ${nameWordsType(group)} = {\n${keys.join('')}}\n`
  })
  const plural = `/** The forms of a plural, by the names that Intl.PluralRules gives them. */
export type Plural = Readonly<Record<string, string>>\n`
  const hasPlural = types.some(type => type.includes(': Plural'))
  const head = '// Made by npm run fix: change content/interface instead.\n'
  return [head, ...(hasPlural ? [plural] : []), ...types].join('\n')
}

function generateModules({ words }: Content): string {
  const groups = [...words.keys()].map(group => {
    const type = `import('../../machines/interface-words.generated.ts').${nameWordsType(group)}`
    return `declare module 'content:interface/${group}/*' {\n  const words: ${type}\n  export default words\n}\n`
  })
  return [header, ...groups].join('\n')
}

const header = `// Made by npm run fix: the modules of compiler/content-plugin.ts.

declare module 'content:graph' {
  const graph: import('../../machines/content.ts').Graph
  export default graph
}

declare module 'content:text/*' {
  const text: import('../../machines/content.ts').GuideText
  export default text
}

declare module 'content:aids/*' {
  const aids: import('../../machines/content.ts').AidsText
  export default aids
}

declare module 'content:agent/*' {
  const text: import('../../machines/content.ts').AgentText
  export default text
}

declare module 'content:topics/*' {
  const topics: import('../../machines/content.ts').TopicTexts
  export default topics
}

declare module 'content:proof/*' {
  const proof: import('../../machines/content.ts').ProofText
  export default proof
}

declare module 'content:changes/*' {
  const changes: import('../../machines/content.ts').ChangesText
  export default changes
}

declare module 'content:releases' {
  const releases: readonly import('../../machines/releases.ts').Release[]
  export default releases
}

declare module 'content:flow' {
  const flow: import('../../machines/content.ts').FlowFile
  export default flow
}

declare module 'content:document' {
  const title: Readonly<Record<import('../../machines/content.ts').Language, string>>
  export default title
}

declare module 'content:date' {
  const date: string
  export default date
}
`

function generateSchema(): string {
  const schema = z.toJSONSchema(stepSchema, { io: 'input' })
  return `${JSON.stringify({ title: 'A step of the guide', ...schema }, undefined, 2)}\n`
}
