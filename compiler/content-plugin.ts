import { resolve, sep } from 'node:path'
import { normalizePath } from 'vite'
import type { EnvironmentModuleGraph, Plugin } from 'vite'
import { contentError, readContent } from './check.ts'
import { contentFolder } from './guide.ts'
import { checkInterfaceKeys } from './interface-keys.ts'
import { compileModule, isModuleId } from './modules.ts'
import { partsVersion, withoutSteps } from './parts.ts'
import type { Content } from './content.ts'

type Options = {
  /** The content folder; by default that of the guide being built. */
  readonly folder?: string
  /** Whether the site counts answers of visitors who agree; its privacy text says so. */
  readonly isCounting?: boolean
}

/** The environments whose pages fetch a large guide in parts. */
const inParts = ['client', 'embed']

/** A Vite plugin that checks the content and serves it as `content:…` modules. A build stops at the first problem. */
export function contentPlugin(options: Options = {}): Plugin {
  const folder = resolve(options.folder ?? contentFolder)
  let isDev = false
  /** The version of the parts of a large guide; empty where the guide is shipped whole. */
  let parts = ''
  let checked: Content | undefined

  const read = (): Content => {
    if (checked !== undefined) return checked
    const content = readContent(folder)
    const uneven = checkInterfaceKeys(content)
    if (uneven.length > 0) throw contentError(uneven)
    checked = content
    return content
  }

  return {
    name: 'content',
    config(_, { command }) {
      if (command === 'build') parts = partsVersion(folder)
      return { define: { 'import.meta.env.PARTS': '""' } }
    },
    configEnvironment(name) {
      if (!inParts.includes(name)) return undefined
      return { define: { 'import.meta.env.PARTS': JSON.stringify(parts) } }
    },
    configResolved({ command }) {
      isDev = command === 'serve'
    },
    configureServer({ watcher }) {
      watcher.add(folder)
    },
    // In development a mistake must not stop the server: `load` shows it in the overlay.
    buildStart() {
      checked = undefined
      if (!isDev) read()
    },
    resolveId(id) {
      return isModuleId(id) ? `\0${id}` : undefined
    },
    load(id) {
      if (!id.startsWith('\0') || !isModuleId(id.slice(1))) return undefined
      const whole = compileModule(read(), id.slice(1), options.isCounting)
      const isInParts = parts !== '' && inParts.includes(this.environment.name)
      const value = isInParts ? withoutSteps(id.slice(1), whole) : whole
      return { code: `export default ${JSON.stringify(value)}`, moduleType: 'js', map: null }
    },
    hotUpdate({ file }) {
      if (!isContentFile(file, folder)) return undefined
      checked = undefined
      invalidateModules(this.environment.moduleGraph)
      this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}

function isContentFile(file: string, folder: string): boolean {
  return normalizePath(file).startsWith(normalizePath(folder + sep)) && /\.(?:yaml|txt)$/.test(file)
}

function invalidateModules(graph: EnvironmentModuleGraph): void {
  for (const [id, module] of graph.idToModuleMap) {
    if (id.startsWith('\0') && isModuleId(id.slice(1))) graph.invalidateModule(module)
  }
}
