/** The base path of embedded pages: that of the site with `embed/` behind it. */
export function embedBase(base: string): string {
  return `${base}embed/`
}
