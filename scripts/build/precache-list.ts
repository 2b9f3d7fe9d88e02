import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** One line of what the worker keeps. */
export type PrecacheEntry = {
  url: string
  /** Changes with the content and with the headers; null where the name itself carries a hash. */
  revision: string | null
  /** Refuses a body that is not the one built: a login page of a public network, a half deployment. */
  integrity: string
}

type Options = {
  folder: string
  base: string
  /** The headers that a host sends with a file, by its path below the base. */
  headersOf: (path: string) => Record<string, string>
}

/** The icons that an installed guide shows, besides pages and what they name. */
const extras = /^(?:favicon\.svg|icons\/icon-192\.png|manifest\.[a-z]+\.webmanifest)$/

/**
 * Lists what the worker keeps of a built site: every page that is not for frames and not for
 * agents or reviewers, under its own address, and every asset that a page or another such asset names.
 * A response kept by a worker keeps its headers too, so a change of a page's headers is a new revision.
 */
export async function listPrecache({ folder, base, headersOf }: Options): Promise<PrecacheEntry[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  const pages = files.filter(
    file =>
      /(?:^|\/)(?:index|404)\.html$/.test(file) &&
      !file.startsWith('embed/') &&
      !/^[a-z]{2}\/(?:agent|map)\//.test(file),
  )
  const assets = files.filter(file => /^assets\/.+\.(?:js|css|svg|png|webp|woff2)$/.test(file))
  const needed = await namedAssets(folder, pages, assets)
  const kept = [...pages, ...needed, ...files.filter(file => extras.test(file))].sort()
  return Promise.all(
    kept.map(async file => {
      const body = await readFile(join(folder, file))
      const path = file.replace(/(^|\/)index\.html$/, '$1')
      const headers = JSON.stringify(headersOf(path))
      const revision = createHash('sha256').update(body).update(headers).digest('hex').slice(0, 16)
      return {
        url: base + path,
        revision: file.startsWith('assets/') ? null : revision,
        integrity: `sha256-${createHash('sha256').update(body).digest('base64')}`,
      }
    }),
  )
}

/** Follows the names of assets from the pages through the assets themselves. */
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
