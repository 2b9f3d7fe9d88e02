type Entry = { path: string; alternates: { language: string; path: string }[] }

/** The sitemap of the step pages, with their translations. */
export function sitemap(site: string, entries: Entry[]): string {
  const urls = entries.map(({ path, alternates }) => {
    const links = alternates.map(
      other =>
        `<xhtml:link rel="alternate" hreflang="${other.language}" href="${site}${other.path}"/>`,
    )
    return `<url><loc>${site}${path}</loc>${links.join('')}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`
}
