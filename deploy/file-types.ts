/** The media type of each file extension of the site; a test finds a missing one. */
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

/** The `Content-Type` of a file by its extension; a generic one for an unknown extension. */
export function contentTypeOf(file: string): string {
  const extension = file.slice(file.lastIndexOf('.') + 1)
  const type = new Map<string, string>(Object.entries(fileTypes)).get(extension)
  if (type === undefined) return 'application/octet-stream'
  return type.startsWith('image/') ? type : `${type}; charset=utf-8`
}
