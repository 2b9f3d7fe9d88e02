import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { checkContent } from './check.ts'
import { contentFolder } from './guide.ts'
import { compileFinder } from './finder.ts'
import { packText } from './finder/pack-text.ts'
import { makeFinderDataOnce } from './finder/make-once.ts'

const id = 'finder:index'

/** A Vite plugin that serves the finder's index as the module `finder:index`, trained once per build. */
export function finderPlugin(folder = contentFolder): Plugin {
  let made: string | undefined
  return {
    name: 'finder',
    resolveId(source) {
      return source === id ? `\0${id}` : undefined
    },
    load(source) {
      if (source !== `\0${id}`) return undefined
      const { content } = checkContent(resolve(folder))
      // The content plugin reports the problems; training waits until they are solved.
      if (content === undefined) return { code: 'export default undefined', moduleType: 'js' }
      made ??= packText(JSON.stringify(makeFinderDataOnce(compileFinder(content))))
      return { code: `export default ${JSON.stringify(made)}`, moduleType: 'js', map: null }
    },
    hotUpdate({ file }) {
      if (!/\.(?:yaml|txt)$/.test(file)) return
      made = undefined
      const module = this.environment.moduleGraph.getModuleById(`\0${id}`)
      if (module !== undefined) this.environment.moduleGraph.invalidateModule(module)
    },
  }
}
