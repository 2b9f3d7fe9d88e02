import { createHash } from 'node:crypto'
import { build } from 'vite'

/** The browsers for which styles are written (docs/decisions/0601-browsers.md). */
export const styleTargets = ['chrome109', 'firefox115', 'safari15.6']

/** The minified inline style of every page of the guide; the same text in every build. */
export async function pageStyle(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      cssTarget: styleTargets,
      reportCompressedSize: false,
      rolldownOptions: { input: 'app/styles/page.css' },
    },
  })
  const outputs = [built].flat().flatMap(one => ('output' in one ? one.output : []))
  const sheet = outputs.find(one => one.type === 'asset' && one.fileName.endsWith('.css'))
  const text = sheet?.type === 'asset' ? String(sheet.source).trim() : ''
  if (text === '' || text.includes('</'))
    throw new Error('The style of the pages cannot stand in a page.')
  return text
}

/** The CSP source that allows exactly this inline text. */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
