type ModuleInfo = { readonly importers: readonly string[] }
type Graph = { getModuleInfo: (id: string) => ModuleInfo | null }

/** Whether a module is a static dependency of another. */
function isFetchedWith(id: string, entry: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith(entry)) return true
  if (seen.has(id)) return false
  seen.add(id)
  const importers = graph.getModuleInfo(id)?.importers ?? []
  return importers.some(importer => isFetchedWith(importer, entry, graph, seen))
}

/**
 * Groups all modules of the first step into one chunk: sharing some with later chunks would split it, one request
 * each. The base must not import from the client: both are requested at once, and the first to arrive runs first.
 * @returns the name of a module's chunk; null leaves it to the bundler
 */
export function firstChunk(id: string, graph: Graph): string | null {
  const library =
    /node_modules.(react|scheduler|xstate|@xstate|use-(?:sync|isomorphic))|rolldown.runtime/
  if (library.test(id) || id.endsWith('/app/guide/base.ts')) return 'base'
  const isFirst = isFetchedWith(id, '/app/guide/client.tsx', graph)
  return isFirst && !isFetchedWith(id, '/app/guide/boot.ts', graph) ? 'client' : null
}
