import { build } from 'vite'

/** The minified inline script of the guide's pages; the same text in every build. */
export async function inlineScript(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      // What every browser parses that has module scripts; older ones follow the links.
      target: 'es2018',
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: { input: 'app/ui/early-clicks-inline.ts', output: { format: 'iife' } },
    },
  })
  const outputs = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  const chunk = outputs.find(one => one.type === 'chunk')
  const text = chunk?.type === 'chunk' ? chunk.code.trim() : ''
  if (text === '' || text.includes('</'))
    throw new Error('The inline script of the pages cannot stand in a page.')
  return text
}
