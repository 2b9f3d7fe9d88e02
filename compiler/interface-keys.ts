import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { contentFolder } from './guide.ts'
import type { Problem } from './problem.ts'
import { entriesOf } from './raw.ts'
import type { Content } from './content.ts'

/** The project's own guide: the types of the interface words come from it. */
const typed = 'content'

/** The interface words that another guide lacks, and those that no code uses, which TypeScript cannot tell. */
export function checkInterfaceKeys({ words }: Pick<Content, 'words'>): Problem[] {
  return contentFolder === typed ? [] : compareInterfaces(words, readKeys())
}

/**
 * Compares the interface words of two guides by surface and key.
 * @param words those of the guide that is checked
 * @param wanted keys by surface
 */
export function compareInterfaces(
  words: ReadonlyMap<string, object>,
  wanted: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  return [...new Set([...wanted.keys(), ...words.keys()])].flatMap(surface => {
    const own = Object.keys(words.get(surface) ?? {})
    const needed = wanted.get(surface) ?? []
    const place = { file: `${contentFolder}/interface/${surface}.yaml`, line: 1, column: 1 }
    const missing = needed
      .filter(key => !own.includes(key))
      .map(key => {
        const what = `there is no "${key}"`
        const todo = `add it in each language: ${typed}/interface/${surface}.yaml has it`
        return { rule: 'missing-key', ...place, what, todo } as const
      })
    const unused = own
      .filter(key => !needed.includes(key))
      .map(key => {
        return {
          rule: 'unknown-key',
          ...place,
          what: `nothing says "${key}"`,
          todo: 'delete it',
        } as const
      })
    return [...missing, ...unused]
  })
}

function readKeys(): Map<string, string[]> {
  const folder = `${typed}/interface`
  const files = readdirSync(folder).filter(name => name.endsWith('.yaml'))
  return new Map(
    files.map(name => {
      const keys = entriesOf(parse(readFileSync(`${folder}/${name}`, 'utf8'))).map(([key]) => key)
      return [name.replace(/\.yaml$/, ''), keys]
    }),
  )
}
