import react from '@vitejs/plugin-react'
import { JSDOM } from 'jsdom'
import { runnerImport } from 'vite'
import { contentPlugin } from '../../content/check/plugin.ts'
import type { Graph } from '../../content/types.ts'
import { languages } from '../../content/types.ts'
import type { Language } from '../../content/types.ts'
import { flowMapPlugin } from '../build/flow-map-plugin.ts'
import { countShown } from './shown-words.ts'
import type { PageWords } from './shown-words.ts'

type Server = typeof import('../../app/server.tsx')
type Counted = {
  graph: Graph
  /** By language and step. */
  pages: ReadonlyMap<string, PageWords>
}

/** Styles have no words, and this way of loading modules cannot read them. */
const noStyles = {
  name: 'eds-guide:no-styles',
  enforce: 'pre',
  resolveId: (id: string) => (/\.css\b/.test(id) ? '\0no-styles' : undefined),
  load: (id: string) => (id === '\0no-styles' ? 'export default ""' : undefined),
} as const

/** Names a page in the map of all pages. */
export function pageKey(language: Language, step: string): string {
  return `${language}/${step}`
}

/** Draws every step as the build does and counts the words on it. */
export async function readPages(): Promise<Counted> {
  const plugins = [contentPlugin(), flowMapPlugin(), react(), noStyles]
  const settings = { configFile: false, logLevel: 'error', plugins } as const
  const define = { 'import.meta.env.SITE_URL': '""', 'import.meta.env.EMBED_PARENTS': '[]' }
  const load = <Module>(file: string) => runnerImport<Module>(file, { ...settings, define })
  const { module: server } = await load<Server>('./app/server.tsx')
  const { module: content } = await load<{ default: Graph }>('content:graph')
  const { document } = new JSDOM().window
  const pages = new Map<string, PageWords>()
  for (const { language, body } of server.renderPages()) {
    const page = document.createElement('div')
    page.innerHTML = body
    const main = page.querySelector('main')
    const step = main?.dataset['step']
    if (main && step !== undefined) pages.set(pageKey(language, step), countShown(main))
  }
  for (const language of languages) {
    for (const step of Object.keys(content.default.steps)) {
      if (!pages.has(pageKey(language, step))) throw new Error(`${language}/${step} was not drawn.`)
    }
  }
  return { graph: content.default, pages }
}
