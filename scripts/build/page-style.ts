import { build } from 'vite'
import { supportedBrowsers } from './supported-browsers.ts'

/** The minified inline style of every page of the guide; the same text in every build. */
export async function pageStyle(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      cssTarget: supportedBrowsers,
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
