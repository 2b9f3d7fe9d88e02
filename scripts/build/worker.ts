import { build } from 'vite'
import { contentPlugin } from '../../compiler/content-plugin.ts'
import { writePrecache } from './precache-list.ts'
import { supportedBrowsers } from './supported-browsers.ts'

type Options = {
  /** The folder of the site with all its pages; the worker is written into it. */
  folder: string
  base: string
  /** The headers that a host sends with a file, by its path below the base. */
  headersOf: (path: string) => Record<string, string>
  /** The kill switch: a worker that removes itself and its caches. */
  isOff?: boolean
  /** The version of the parts of a large guide; empty where the guide is shipped whole. */
  parts?: string
}

/** Builds `sw.js`, after all files that its list names have their final content. */
export async function buildWorker({ folder, base, headersOf, parts = '', isOff = false }: Options) {
  const list = isOff ? undefined : await writePrecache({ folder, base, headersOf, parts })
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [contentPlugin()],
    define: { PRECACHE: JSON.stringify(list ?? null), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      target: supportedBrowsers,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: isOff
          ? 'app/platform/offline/worker/self-destroying.ts'
          : 'app/platform/offline/worker/worker.ts',
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
