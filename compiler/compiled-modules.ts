import type { Plugin } from 'vite'

/** The build that imports a module; commands run without one (scripts/run.mjs). */
type Build = { readonly environment: { readonly name: string } }

/** What a plugin needs to serve its modules. */
type Modules = {
  /** The plugin's name, in messages of Vite. */
  readonly name: string
  /** Whether an import is of one of the modules. */
  readonly isModule: (id: string) => boolean
  /** What a module exports, as plain data; it throws where the content has problems. */
  readonly compile: (id: string, build: Build) => unknown
}

/** Whether a file, by its name, may be one of the content. */
export function isContentFile(file: string): boolean {
  return /\.(?:yaml|txt)$/.test(file)
}

/** The hooks of a Vite plugin that serves modules compiled from the content, and reloads them when a content file changes. */
export function compiledModules({ name, isModule, compile }: Modules) {
  const isOwn = (id: string) => id.startsWith('\0') && isModule(id.slice(1))
  return {
    name,
    resolveId(id) {
      return isModule(id) ? `\0${id}` : undefined
    },
    load(id) {
      if (!isOwn(id)) return undefined
      const value = compile(id.slice(1), this)
      return { code: `export default ${JSON.stringify(value)}`, moduleType: 'js', map: null }
    },
    hotUpdate({ file }) {
      if (!isContentFile(file)) return
      const { moduleGraph } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (isOwn(id)) moduleGraph.invalidateModule(module)
    },
  } satisfies Plugin
}
