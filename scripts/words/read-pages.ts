import react from '@vitejs/plugin-react'
import { JSDOM } from 'jsdom'
import { runnerImport } from 'vite'
import { languageModules } from '../../compiler/language-modules.ts'
import { contentPlugin } from '../../compiler/content-plugin.ts'
import type { Graph } from '../../machines/graph.ts'
import { languages } from '../../compiler/guide.ts'
import type { Language } from '../../machines/content.ts'
import type { FinderWords } from '../../machines/interface-words.generated.ts'
import { stepPath } from '../../app/platform/address/address.ts'
import { finderPlugin } from '../../compiler/finder-plugin.ts'
import { flowMapPlugin } from '../../compiler/flow-map-plugin.ts'
import { countShown } from './shown-words.ts'
import type { PageWords } from './shown-words.ts'

type Server = typeof import('../../app/prerender/server.tsx')
type Counted = {
  graph: Graph
  /** By language and step. */
  pages: ReadonlyMap<string, PageWords>
}

/** Styles have no words, and this module loader cannot read them. */
const noStyles = {
  name: 'no-styles',
  enforce: 'pre',
  resolveId: (id: string) => (/\.css\b/.test(id) ? '\0no-styles' : undefined),
  load: (id: string) => (id === '\0no-styles' ? 'export default ""' : undefined),
} as const

/** The key of a page in the map of all pages. */
export function pageKey(language: Language, step: string): string {
  return `${language}/${step}`
}

/** Adds what scripts show at once; folded words are left out. */
function addDeferredTexts(main: Element, words: FinderWords) {
  const put = (room: string, text: string) => main.querySelector(room)?.append(text)
  put('.room-finder', `${words.label} ${words.placeholder}`)
  put('.room-file-name', words.fileNameHeading)
}

/** Renders every step as the build does and counts its words. */
export async function readPages(): Promise<Counted> {
  const plugins = [
    contentPlugin(),
    languageModules(),
    flowMapPlugin(),
    finderPlugin(),
    react(),
    noStyles,
  ]
  const settings = { configFile: false, logLevel: 'error', plugins } as const
  const define = { 'import.meta.env.SITE_URL': '""', 'import.meta.env.EMBED_PARENTS': '[]' }
  const load = <Module>(file: string) => runnerImport<Module>(file, { ...settings, define })
  const { module: server } = await load<Server>('./app/prerender/server.tsx')
  const { module: content } = await load<{ default: Graph }>('content:graph')
  const finder = new Map<Language, FinderWords>()
  for (const language of languages) {
    const { module } = await load<{ default: FinderWords }>(`content:interface/finder/${language}`)
    finder.set(language, module.default)
  }
  const { document } = new JSDOM().window
  const pages = new Map<string, PageWords>()
  for (const { language, path, body } of server.renderPages()) {
    const page = document.createElement('div')
    page.innerHTML = body
    const main = page.querySelector('main')
    const step = main?.dataset['step']
    const late = finder.get(language)
    // Each step is also rendered for embedding.
    if (!main || !late || step === undefined || path !== stepPath(language, step)) continue
    addDeferredTexts(main, late)
    pages.set(pageKey(language, step), countShown(main))
  }
  for (const language of languages) {
    for (const step of Object.keys(content.default.steps)) {
      if (!pages.has(pageKey(language, step))) throw new Error(`${language}/${step} was not drawn.`)
    }
  }
  return { graph: content.default, pages }
}
