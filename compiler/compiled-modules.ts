import type { Plugin } from 'vite'

/** The build that imports a module; commands run without one (scripts/run.mjs). */
type Build = { readonly environment: { readonly name: string } }

/** The modules of a plugin: its name, the ids it serves, and the function that compiles one. */
type Modules = {
  /** The plugin's name, in messages of Vite. */
  readonly name: string
  /** Returns true for the id of a module that the plugin serves. */
  readonly isModule: (id: string) => boolean
  /** Returns the default export of a module as JSON data. @throws Error when the content has problems */
  readonly compile: (id: string, build: Build) => unknown
}

/** Returns true for the path of a YAML or text file: a change of it may be one of the content. */
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
