import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { guide, languages } from '../../compiler/guide.ts'
import { readContent } from '../../compiler/check.ts'
import { compileGraph } from '../../compiler/graph.ts'
import { partFiles, partsVersion } from '../../compiler/parts.ts'
import { headersFor } from '../../deploy/headers.ts'
import { scriptHash, styleHash } from '../../deploy/inline-hashes.generated.ts'
import { writeInFolders } from './file-tree.ts'
import { insertParts } from './inline-parts.ts'
import type { InlineParts } from './inline-parts.ts'
import { saveSettings } from './built-settings.ts'
import { compressFolder } from './compress.ts'
import { buildFolders } from './folders.ts'
import { oneFile } from './one-file.ts'
import { sitemap } from './sitemap.ts'
import { integrityOf } from './integrity.ts'
import { inlineScript } from './inline-script.ts'
import { insertLateSheet, writeLateSheet } from './late-sheet.ts'
import { pageStyle } from './page-style.ts'
import { fillTemplate } from './template.ts'
import { buildWorker } from './worker.ts'

type Server = typeof import('../../app/prerender/server.tsx')
type Place = { base: string; site: string; embedParents: readonly string[]; insights: string }

/** Renders the pages into the client build and replaces `dist/` with it. */
export async function finishSite({ base, site, embedParents, insights }: Place) {
  const out = buildFolders.client
  const entry = pathToFileURL(join(process.cwd(), buildFolders.server, 'server.js')).href
  const server: Server = await import(entry)
  await cp(buildFolders.embed, out, { recursive: true })
  await cp(buildFolders.console, out, { recursive: true })
  const pages = await writePages(server, out, base)
  const parts = partsVersion()
  if (parts !== '') await writeParts(out, parts)
  await writeInFolders(join(out, `${guide.id}.html`), oneFile(server.renderOneFile()))
  await writeInFolders(join(out, 'flow.json'), `${JSON.stringify(server.flowJson, null, 1)}\n`)
  await writeInFolders(join(out, 'sitemap.xml'), sitemap(site, server.stepPaths()))
  await writeInFolders(
    join(out, 'robots.txt'),
    `User-agent: *\nAllow: /\nSitemap: ${site}${base}sitemap.xml\n`,
  )
  for (const { file, manifest } of server.manifests) {
    await writeInFolders(
      join(out, file.slice(base.length)),
      `${JSON.stringify(manifest, null, 1)}\n`,
    )
  }
  await rm(join(out, '.vite'), { recursive: true, force: true })
  const isOff = process.env['SERVICE_WORKER'] === 'off'
  const headersOf = (path: string) => headersFor(path, { embedParents, insights })
  await buildWorker({ folder: out, base, headersOf, isOff, parts })
  // Last, when every file has its final content.
  await compressFolder(out, process.env['COMPRESSION'] === 'quick' ? 'quick' : 'best')
  await mkdir(dirname(buildFolders.site), { recursive: true })
  await rm(buildFolders.site, { recursive: true, force: true })
  await rename(out, buildFolders.site).catch(() => cp(out, buildFolders.site, { recursive: true }))
  await saveSettings(buildFolders.site, { base, embedParents, insights })
  console.log(`${pages} pages in ${buildFolders.site}/`)
}

/**
 * Draws the pages, one after the other, and writes each.
 * @returns how many there are
 */
async function writePages(server: Server, out: string, base: string): Promise<number> {
  const parts = await checkedParts()
  const late = await writeLateSheet(out, base)
  const templates = new Map<string, string>()
  let count = 0
  for (const page of server.renderPages()) {
    const { template: name = 'index' } = page
    const file = join(out, `${name}.html`)
    const template =
      templates.get(name) ?? insertLateSheet(insertParts(await readFile(file, 'utf8'), parts), late)
    // Templates are not pages; `index.html` is overwritten by the start page.
    if (!templates.has(name)) await rm(file)
    templates.set(name, template)
    await writeInFolders(join(out, page.file.slice(base.length)), fillTemplate(template, page))
    count += 1
  }
  return count
}

/** Writes the parts of a large guide. */
async function writeParts(out: string, version: string) {
  const content = readContent()
  const graph = compileGraph(content)
  for (const language of languages) {
    for (const [file, text] of partFiles(content, graph, language, version))
      await writeInFolders(join(out, file), text)
  }
}

/**
 * The inline style and script of the pages.
 * @throws Error when their hashes are not those in the policy
 */
async function checkedParts(): Promise<InlineParts> {
  const [style, script] = await Promise.all([pageStyle(), inlineScript()])
  if (integrityOf(style) === styleHash && integrityOf(script) === scriptHash)
    return { style, script }
  throw new Error(
    'The inline style or script has changed, and the policy in deploy/ still names the old one: run "npm run hosting", then build again.',
  )
}
