import type { Plugin } from 'vite'

/** The bundler's helper, which preloads the style sheets of a dynamic import. */
const helper = '\0vite/preload-helper.js'
/** Its two calls: around an import of which all is used, and around one of which some names are. */
const calls = [
  /__vitePreload\(\(\) => (import\([^()]*\)(?:\.then\(\(\w+\) => [\w.]+\))?), *__VITE_PRELOAD__\)/g,
  /__vitePreload\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^()]*\)(?:\.then\(\(\w+\) => [\w.]+\))?);\s*return \{[^}]*\};?\s*\}, *__VITE_PRELOAD__\)/g,
]

/**
 * A Vite plugin that removes the helper and its calls where scripts import no style sheets: it would add a kilobyte to
 * the entry script. A call of another form would stay, and load what it should.
 */
export function noPreloadHelper(): Plugin {
  return {
    name: 'no-preload-helper',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client' || name === 'embed',
    load: id => (id === helper ? 'export const __vitePreload = load => load()' : null),
    renderChunk: code => calls.reduce((left, call) => left.replaceAll(call, '$1'), code),
  }
}
