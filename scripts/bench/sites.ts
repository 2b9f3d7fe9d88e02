import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { headersFor } from '../../deploy/headers.ts'
import { writeInFolders } from '../build/file-tree.ts'
import { comparisonStyle, staticSite, swapSite } from './comparison-pages.ts'
import type { FlowFile } from './flow-file.ts'
import { serveFolder } from './server.ts'
import type { BenchServer } from './server.ts'

export type Site = { readonly name: string; readonly server: BenchServer }

/** Pages are revalidated, hashed files are cached for good: as the guide has it. */
function cacheHeaders(path: string): Record<string, string> {
  const isHashed = path.startsWith('assets/')
  return { 'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache' }
}

async function writeSite(folder: string, files: Map<string, string>) {
  await rm(folder, { recursive: true, force: true })
  for (const [path, text] of files) await writeInFolders(join(folder, path), text)
}

async function buildPlainApp(folder: string, flow: FlowFile) {
  await build({
    root: resolve('scripts/bench/plain-app'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'bench:flow',
        resolveId: id => (id === 'bench:flow' ? `\0${id}` : undefined),
        load: id => (id === '\0bench:flow' ? `export default ${JSON.stringify(flow)}` : undefined),
        transformIndexHtml: {
          order: 'pre',
          handler: html => html.replace('/*style*/', () => comparisonStyle),
        },
      },
    ],
    oxc: { jsx: { runtime: 'automatic' } },
    build: { outDir: resolve(folder), emptyOutDir: true, reportCompressedSize: false },
  })
}

/** Builds the three comparison sites from the guide's own flow, and serves all four. */
export async function openSites(guideFolder: string, flow: FlowFile): Promise<Site[]> {
  const folder = '.cache/bench'
  await writeSite(`${folder}/static`, staticSite(flow))
  await writeSite(`${folder}/swap`, await swapSite(flow))
  await buildPlainApp(`${folder}/plain`, flow)
  const guideHeaders = (path: string) => headersFor(path, { embedParents: [] })
  return [
    { name: 'static', server: await serveFolder(`${folder}/static`, cacheHeaders) },
    { name: 'swap', server: await serveFolder(`${folder}/swap`, cacheHeaders) },
    { name: 'plain', server: await serveFolder(`${folder}/plain`, cacheHeaders, 'index.html') },
    { name: 'guide', server: await serveFolder(guideFolder, guideHeaders) },
  ]
}
