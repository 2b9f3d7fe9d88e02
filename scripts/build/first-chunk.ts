type ModuleInfo = { readonly importers: readonly string[] }
type Graph = { getModuleInfo: (id: string) => ModuleInfo | null }

/** Whether a module is fetched with another one: it is imported by it, directly or by what it imports. */
function isFetchedWith(id: string, entry: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id.endsWith(entry)) return true
  if (seen.has(id)) return false
  seen.add(id)
  const importers = graph.getModuleInfo(id)?.importers ?? []
  return importers.some(importer => isFetchedWith(importer, entry, graph, seen))
}

/**
 * Keeps all that the first step needs in one chunk: what is fetched later shares some of it, and would have it cut
 * to pieces, each a request.
 * The base may import nothing from the client: both are asked for at once, and whichever came first would run first.
 * @returns the name of a module's chunk; null where the bundler may choose
 */
export function firstChunk(id: string, graph: Graph): string | null {
  const library =
    /node_modules.(react|scheduler|xstate|@xstate|use-(?:sync|isomorphic))|rolldown.runtime/
  if (library.test(id) || id.endsWith('/app/guide/base.ts')) return 'base'
  const isFirst = isFetchedWith(id, '/app/guide/client.tsx', graph)
  return isFirst && !isFetchedWith(id, '/app/guide/boot.ts', graph) ? 'client' : null
}
