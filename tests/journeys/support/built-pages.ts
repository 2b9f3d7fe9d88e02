import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** A page of a built site: its path below the base, and its HTML. */
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

const template = /<template data-path="([^"]*)"[^>]*>(.*?)<\/template>/gs

/** A page as it is painted: without the steps in its templates. */
export function withoutTemplates(html: string): string {
  return html.replaceAll(template, '')
}

/** The pages that early clicks make of a page: its frame around the content of each template; with the template's path. */
export function pagesInTemplates(html: string): BuiltPage[] {
  const bare = withoutTemplates(html)
  return [...html.matchAll(template)].map(([, path = '', content = '']) => ({
    path,
    html: bare.replace(
      /(<div class="page [a-z-]+">).*(<\/div><footer)/s,
      (_, start: string, end: string) => start + content + end,
    ),
  }))
}

/** All values of an attribute in a page, unescaped. */
export function attributesOf(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<[a-z][^>]*?\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  )
}

/**
 * Checks that every link leads to a file, and every fragment to an element.
 * @returns the broken ones, as `page -> link`, and the number of links
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

/** Links are absolute paths, so that they work from every page. */
function insideOf(link: string, base: string): string | undefined {
  return link.startsWith(base) && !link.startsWith('//') ? link.slice(base.length) : undefined
}

/** The path of a file; a folder stands for its index page. */
function isServed(folder: string, path: string): boolean {
  if (path === '' || path.endsWith('/')) return existsSync(join(folder, path, 'index.html'))
  const file = join(folder, path)
  return existsSync(file) && statSync(file).isFile()
}
