import { transformWithOxc } from 'vite'
import type { Plugin } from 'vite'

/**
 * A Vite plugin that compiles the entry scripts to the syntax of every browser with module scripts: they test for
 * features, so they must be parsed where the other scripts cannot be.
 */
export function lowerEntries(): Plugin {
  return {
    name: 'lower-entries',
    applyToEnvironment: environment => environment.config.consumer === 'client',
    // Without a target the minifier would restore the newer, shorter syntax.
    outputOptions: output => ({
      ...output,
      minify: { compress: { target: 'es2018' }, mangle: true, codegen: true },
    }),
    async renderChunk(code, chunk) {
      if (!chunk.isEntry) return null
      return await transformWithOxc(code, chunk.fileName, { target: 'es2018', sourcemap: false })
    },
  }
}
