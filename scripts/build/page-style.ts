import { buildInMemory } from './build-in-memory.ts'
import { supportedBrowsers } from './supported-browsers.ts'

/** The minified inline style of every page of the guide; the same text in every build. */
export async function pageStyle(): Promise<string> {
  const text = await minified('app/styles/page.css')
  if (text.includes('</')) throw new Error('The style of the pages cannot stand in a page.')
  return text
}

/** The minified style that is linked at the end of every page of the guide. */
export async function lateStyle(): Promise<string> {
  return minified('app/styles/late.css')
}

/** A style sheet with all that it imports. @throws Error when it is empty */
async function minified(input: string): Promise<string> {
  const outputs = await buildInMemory(input, { cssTarget: supportedBrowsers })
  const sheet = outputs.find(one => one.type === 'asset' && one.fileName.endsWith('.css'))
  const text = sheet?.type === 'asset' ? String(sheet.source).trim() : ''
  if (text === '') throw new Error(`${input} has no styles.`)
  return text
}
