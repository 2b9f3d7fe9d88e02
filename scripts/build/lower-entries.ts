import { transformWithOxc } from 'vite'
import type { Plugin } from 'vite'

/**
 * Lowers the syntax of the entry scripts to what every browser reads that loads module scripts: they ask what the
 * browser has, so they must be read where the rest of the build is not.
 */
export function lowerEntries(): Plugin {
  return {
    name: 'lower-entries',
    applyToEnvironment: environment => environment.config.consumer === 'client',
    // Else the minifier would write the newer syntax again, because it is shorter.
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
