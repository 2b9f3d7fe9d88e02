import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { checkContent } from './check.ts'
import { compileFlow } from './flow.ts'
import { compileGraph } from './graph.ts'
import { contentFolder, languages } from './guide.ts'
import type { Language } from '../machines/content.ts'
import type { FlowMap } from '../machines/flow-map.ts'
import { once } from './once.ts'
import { breakLines, layOut } from './flow-map.ts'
import { findLanes } from './map-lanes.ts'

const full = { width: 182, height: 26, lineHeight: 17, gap: 12, rankGap: 34 }
const lettersInLine = 20

/** The map of the flow with titles in one language. */
export const titledMap = once((content, language: Language): FlowMap => {
  const steps = new Map(compileFlow(content).steps.map(step => [step.id, step]))
  const stepOf = (step: string) => steps.get(step)
  return layOut(compileGraph(content), full, {
    inStep: step => breakLines(stepOf(step)?.title[language] ?? '', lettersInLine),
    onAnswer: (step, answer) => {
      const found = stepOf(step)?.answers.find(({ id }) => id === answer)
      return breakLines(found?.label[language] ?? '', lettersInLine)
    },
  })
})

/**
 * A Vite plugin that serves the map of the flow: `map:lanes` by sections of the document, `map:titled/<language>` as a
 * drawing with titles.
 * The drawing library runs at build time only.
 */
export function flowMapPlugin(folder = contentFolder): Plugin {
  return {
    name: 'flow-map',
    resolveId(id) {
      return id.startsWith('map:') ? `\0${id}` : undefined
    },
    load(id) {
      if (!id.startsWith('\0map:')) return undefined
      const { content } = checkContent(resolve(folder))
      // The content plugin reports the problems; without content there is no map.
      if (content === undefined) return { code: 'export default undefined', moduleType: 'js' }
      const language = languages.find(known => id === `\0map:titled/${known}`)
      if (language === undefined && id !== '\0map:lanes') return undefined
      const map =
        language === undefined
          ? findLanes(content, compileGraph(content))
          : titledMap(content, language)
      return { code: `export default ${JSON.stringify(map)}`, moduleType: 'js', map: null }
    },
    hotUpdate({ file }) {
      if (!file.endsWith('.yaml')) return
      const { moduleGraph } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap) {
        if (id.startsWith('\0map:')) moduleGraph.invalidateModule(module)
      }
    },
  }
}
