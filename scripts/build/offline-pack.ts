/** A page in the offline cache. */
export type PackedPage = {
  /** Its URL path. */
  url: string
  html: string
  /** The headers that a host sends with it. */
  headers: Record<string, string>
}

/** All pages in one file, as the worker reads it: what they share is in it once. */
export type OfflinePack = {
  style: string
  headers: Record<string, string>[]
  /** By URL path: the index of its headers, and the page without its style. */
  pages: Record<string, [headers: number, html: string]>
}

const inlineStyle = /<style>(.*?)<\/style>/s

/** Packs pages that share one inline style. */
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
