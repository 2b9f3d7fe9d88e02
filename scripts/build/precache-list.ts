import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { filesBelow } from './file-tree.ts'
import { integrityOf } from './integrity.ts'
import { packPages } from './offline-pack.ts'

/** An entry of the precache list. */
export type PrecacheEntry = {
  url: string
  /** Changes with content and headers; null when the name contains a hash. */
  revision: string | null
  /**
   * Rejects a body that is not the built one, such as the login page of a public network or a partial deployment. Absent
   * for a page, which comes in the pack.
   */
  integrity?: string
}

/** The precache list, and the file with its pages. */
export type Precache = {
  files: PrecacheEntry[]
  pack: { url: string; integrity: string }
  /** Of a large guide: the folder of its parts. */
  parts?: string
}

type Options = {
  folder: string
  base: string
  /** The headers that a host sends with a file, by its path below the base. */
  headersOf: (path: string) => Record<string, string>
  /** The version of the parts of a large guide; empty where the guide is shipped whole. */
  parts?: string
}

/** Icons and manifests, which pages do not reference by name. */
const extras = /^(?:favicon\.svg|icons\/icon-192\.png|manifest\.[a-z]+\.webmanifest)$/

/** The pages of a large guide that are cached in advance: the start and the 404 page. */
const pagesOfLargeGuide = /^(?:[a-z]{2,3}\/)?(?:index|404)\.html$/

/**
 * Creates the precache list of a built site: every page but the embedded ones, the console and the map, and every asset
 * that a page or such an asset references. All pages are written to one file, so that caching them takes one request
 * and stores their style once. Cached responses keep their headers, so a change of headers is a new revision.
 * Of a large guide only the start and the 404 page are listed: the worker caches its steps when they are visited.
 */
export async function writePrecache({
  folder,
  base,
  headersOf,
  parts = '',
}: Options): Promise<Precache> {
  const all = await filesBelow(folder)
  const pages = all.filter(
    file =>
      (parts === '' ? /(?:^|\/)(?:index|404)\.html$/ : pagesOfLargeGuide).test(file) &&
      !file.startsWith('embed/') &&
      !/^[a-z]{2,3}\/(?:agent|map)\//.test(file),
  )
  const assets = all.filter(file => /^assets\/.+\.(?:js|css|svg|png|webp|woff2)$/.test(file))
  const needed = await namedAssets(folder, pages, assets)
  const kept = [...needed, ...all.filter(file => extras.test(file))].sort()
  const read = async (file: string) => readFile(join(folder, file))
  const pathOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1')
  const revisionOf = (body: string | Uint8Array, path: string) =>
    hashed(body, JSON.stringify(headersOf(path))).slice(0, 16)

  const toPack = await Promise.all(
    pages.map(async file => {
      const path = pathOf(file)
      return { url: base + path, html: String(await read(file)), headers: headersOf(path) }
    }),
  )
  const pack = JSON.stringify(packPages(toPack))
  const name = `assets/pages-${hashed(pack).slice(0, 8)}.json`
  await writeFile(join(folder, name), pack)
  const files = await Promise.all(
    kept.map(async file => {
      const body = await read(file)
      const revision = file.startsWith('assets/') ? null : revisionOf(body, file)
      return { url: base + file, revision, integrity: integrityOf(body) }
    }),
  )
  const packed = toPack.map(({ url, html }) => ({
    url,
    revision: revisionOf(html, url.slice(base.length)),
  }))
  return {
    files: [...packed, ...files],
    pack: { url: base + name, integrity: integrityOf(pack) },
    ...(parts === '' ? {} : { parts: `${base}assets/parts/${parts}/` }),
  }
}

function hashed(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

/** Collects the assets that pages reference, directly or through other assets. */
async function namedAssets(folder: string, pages: string[], assets: string[]): Promise<string[]> {
  const found = new Set<string>()
  const toRead = [...pages]
  for (const file of toRead) {
    const text = await readFile(join(folder, file), 'utf8')
    for (const asset of assets) {
      if (found.has(asset) || !text.includes(asset.slice('assets/'.length))) continue
      found.add(asset)
      if (/\.(?:js|css)$/.test(asset)) toRead.push(asset)
    }
  }
  return [...found]
}
