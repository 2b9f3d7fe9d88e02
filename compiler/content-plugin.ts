import { resolve, sep } from 'node:path'
import { normalizePath } from 'vite'
import type { Plugin } from 'vite'
import { contentError, readContent } from './check.ts'
import { compiledModules, isContentFile } from './compiled-modules.ts'
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

  const modules = compiledModules({
    name: 'content',
    isModule: isModuleId,
    compile(id, build) {
      const whole = compileModule(read(), id, options.isCounting)
      const isInParts = parts !== '' && inParts.includes(build.environment.name)
      return isInParts ? withoutSteps(id, whole) : whole
    },
  })
  return {
    ...modules,
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
    hotUpdate(change) {
      if (!normalizePath(change.file).startsWith(normalizePath(folder + sep))) return undefined
      if (!isContentFile(change.file)) return undefined
      checked = undefined
      modules.hotUpdate.call(this, change)
      this.environment.hot.send({ type: 'full-reload' })
      return []
    },
  }
}
