import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A page of a built site: the path under which it is asked for, below the base path, and its HTML. */
export type BuiltPage = { path: string; html: string }

/** Every page of a built site. */
export function builtPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.html'))
    .map(entry => {
      const file = join(entry.parentPath, entry.name)
      const path = relative(folder, file).split(sep).join('/')
      return { path: path.replace(/(^|\/)index\.html$/, '$1'), html: readFileSync(file, 'utf8') }
    })
}

/** The value of an attribute wherever it stands in a page, unescaped. */
export function attributesOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  )
}

/**
 * Follows every link of every page to a file, and every fragment to an element.
 * @returns what is broken, as `page -> link`, and how many links there were
 */
export function findBrokenLinks(folder: string, base: string) {
  const pages = builtPages(folder)
  const ids = new Map(pages.map(({ path, html }) => [path, new Set(attributesOf(html, 'id'))]))
  const broken: string[] = []
  let count = 0
  for (const { path, html } of pages) {
    for (const link of [...attributesOf(html, 'href'), ...attributesOf(html, 'src')]) {
      if (/^(?:https?|mailto|tel):/.test(link)) continue
      count += 1
      const [target = '', fragment] = link.split('#')
      const inside = target === '' ? path : insideOf(target.replace(/\?.*/, ''), base)
      const isThere = inside !== undefined && isServed(folder, inside)
      const isMarked = fragment === undefined || ids.get(inside ?? '')?.has(fragment)
      if (!isThere || !isMarked) broken.push(`${path} -> ${link}`)
    }
  }
  return { broken, count }
}

/** All our links are whole paths, so that they lead to the same place from everywhere. */
function insideOf(link: string, base: string): string | undefined {
  return link.startsWith(base) && !link.startsWith('//') ? link.slice(base.length) : undefined
}

/** A folder by its page and with its slash; a file by its name. */
function isServed(folder: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return existsSync(join(folder, path, 'index.html'))
  const file = join(folder, path)
  return existsSync(file) && statSync(file).isFile()
}
