import { buildInMemory } from './build-in-memory.ts'

/** The minified inline script of the guide's pages; the same text in every build. */
export async function inlineScript(): Promise<string> {
  const outputs = await buildInMemory('app/ui/early-clicks-inline.ts', {
    // What every browser parses that has module scripts; older ones follow the links.
    target: 'es2018',
    format: 'iife',
  })
  const chunk = outputs.find(one => one.type === 'chunk')
  const text = chunk?.type === 'chunk' ? chunk.code.trim() : ''
  if (text === '' || text.includes('</'))
    throw new Error('The inline script of the pages cannot stand in a page.')
  return text
}
