/** The media type of every kind of file of the site, by its extension; a test finds one that is missing. */
export const fileTypes = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
  xml: 'text/xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
} as const

/** The `Content-Type` of a file by its name; bytes of no known kind for any other. */
export function contentTypeOf(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1)
  const type = new Map<string, string>(Object.entries(fileTypes)).get(extension)
  if (type === undefined) return 'application/octet-stream'
  return type.startsWith('image/') ? type : `${type}; charset=utf-8`
}
