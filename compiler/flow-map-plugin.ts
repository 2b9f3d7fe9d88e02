import type { Plugin } from 'vite'
import { readContent } from './check.ts'
import { compiledModules } from './compiled-modules.ts'
import { compileGraph } from './graph.ts'
import { languages } from './guide.ts'
import { findLanes } from './map-lanes.ts'
import { titledMap } from './titled-map.ts'

/**
 * A Vite plugin that serves the map of the flow: `map:lanes` by sections of the document, `map:titled/<language>` as a
 * drawing with titles. The drawing library runs at build time only.
 */
export function flowMapPlugin(): Plugin {
  return compiledModules({
    name: 'flow-map',
    isModule: id => id.startsWith('map:'),
    compile(id) {
      const content = readContent()
      if (id === 'map:lanes') return findLanes(content, compileGraph(content))
      const language = languages.find(known => id === `map:titled/${known}`)
      if (language === undefined) throw new Error(`There is no module "${id}".`)
      return titledMap(content, language)
    },
  })
}
