import { createHash } from 'node:crypto'

/** A page that the worker keeps. */
export type PackedPage = {
  /** Its address on the site. */
  url: string
  html: string
  /** The headers that a host sends with it. */
  headers: Record<string, string>
}

/** The pages in one file, as the worker reads it: what they have in common stands in it once. */
export type OfflinePack = {
  style: string
  headers: Record<string, string>[]
  /** By address: which of the headers, and the page without its style. */
  pages: Record<string, [headers: number, html: string]>
}

const inlineStyle = /<style>(.*?)<\/style>/s

/** Packs pages; each is one and the same with its style put back between `<style>` and `</style>`. */
export function packPages(pages: readonly PackedPage[]): OfflinePack {
  const [, style = ''] = inlineStyle.exec(pages.map(({ html }) => html).join('')) ?? []
  const headers: string[] = []
  const packed = pages.map(({ url, html, headers: own }): [string, [number, string]] => {
    const text = JSON.stringify({ ...own, 'Content-Type': 'text/html; charset=utf-8' })
    if (!headers.includes(text)) headers.push(text)
    const bare = html.replace(`<style>${style}</style>`, '<style></style>')
    return [url, [headers.indexOf(text), bare]]
  })
  return {
    style,
    headers: headers.map((text): Record<string, string> => JSON.parse(text)),
    pages: Object.fromEntries(packed),
  }
}

/** What `fetch` and the cache compare a body with. */
export function integrityOf(body: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(body).digest('base64')}`
}
